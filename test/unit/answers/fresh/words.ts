/**
 * Answers in fresh words, written before the readers were looked at: what is said, and what it comes to. `(unread)`: it may not be guessed;
 * `(not_known)`, `(skip)`: they say so. Choices are asked with the service's own questions.
 */
import type { QuestionKey } from '../../../../content/questions/index.ts'

export type Said = readonly [said: string, value: unknown]

export const yesNo: readonly Said[] = [
  ...['yeh she does', 'yup', 'yes sadly', 'im afraid so', 'unfortunately yes', 'totally', '100%', 'absolutely', 'thats right', 'spot on', 'too right', 'he did yeah', 'it is', 'they have yes', 'yeah a bit', 'for sure', 'yea', 'yess plz', 'affirmative',
    'she is yes', 'aye he is', 'sure', 'mhm', 'obviously'].map((said): Said => [said, 'yes']),
  ...['no way', 'nope never', 'not at all', 'absolutely not', 'nah mate', 'naaah', 'no chance', 'course not', 'never ever', 'he isnt no', 'she doesnt', 'negative', 'neither', 'no hes not', 'no she never has', 'definitely not', 'deffo not', 'nuh uh', 'nowt', 'nope :(',
    'not as yet'].map((said): Said => [said, 'no']),
  ...['i couldnt tell you', 'hard to tell', 'your guess is as good as mine', '50/50', 'not a clue', 'unsure', 'couldnt say', 'i dunno maybe', "haven't the foggiest", 'not 100%', 'perhaps', 'could be', 'im not certain', 'it might be', 'idk really', 'i wouldnt know',
    'no clue', 'think so', 'i believe so', 'likely', 'i suppose so', 'dont think he has', 'not to my knowledge'].map((said): Said => [said, 'unsure']),
  ...['she went to asda', 'what do you mean', 'yes but also no', 'who told you that', 'blimey'].map((said): Said => [said, '(unread)']),
]

export const choice: readonly (readonly [QuestionKey, string, unknown])[] = [
  ['phone_state', 'it just rings and rings', 'rings'], ['phone_state', 'goes str8 to vm', 'off'], ['phone_state', 'its switched off', 'off'], ['phone_state', 'dead battery', 'off'], ['phone_state', 'he left it on his bed', 'no_phone'],
  ['phone_state', 'its here on the side', 'no_phone'], ['phone_state', '2nd one', 'rings'], ['phone_state', 'number 4', 'no_phone'], ['phone_state', 'shes reading my messages', 'on'], ['phone_state', 'blue ticks', 'on'], ['phone_state', 'voice mail', 'off'],
  ['phone_state', 'she hasnt got a phone', 'no_phone'], ['phone_state', 'his phones off', 'off'], ['phone_state', 'straight to answerphone', 'off'], ['phone_state', 'ringing but nobody picks up', 'rings'], ['phone_state', '1 - off', 'off'], ['phone_state', 'not off, it rings', 'rings'],
  ['whereabouts', 'havent got a scooby', 'unknown'], ['whereabouts', 'no not a clue where he is', 'unknown'], ['whereabouts', 'hes at his nans hes safe', 'safe'], ['whereabouts', 'with some bloke and wont come home', 'unsafe'], ['whereabouts', 'out with her mates, just late', 'out'],
  ['whereabouts', "I've no idea where she is", 'unknown'], ['whereabouts', 'she wont tell me where she is', 'unknown'], ['whereabouts', '3', 'unsafe'], ['whereabouts', '4th', 'out'],
  ['argument_before', 'we had a massive row', 'argument'], ['argument_before', 'bit of a barney last night', 'argument'], ['argument_before', 'no nothing like that', 'no'], ['argument_before', 'his step dad hit him', 'hurt_or_threatened'],
  ['argument_before', 'not that i know of', 'unsure'], ['argument_before', 'we fell out over her phone', 'argument'],
  ['photo', 'yes but check with me first', 'yes_ask_first'], ['photo', 'yeah they can share it', 'yes_share'], ['photo', 'havent got one', 'no'], ['photo', 'yes share away', 'yes_share'],
  ['health_self_harm', 'she used to', 'in_the_past'], ['health_self_harm', 'last year yeah', 'in_the_past'], ['health_self_harm', 'never', 'no'], ['health_self_harm', 'he cut himself last week', 'lately'], ['health_self_harm', 'think she might of', 'unsure'],
  ['health_self_harm', 'couple of years back', 'in_the_past'],
  ['rung', 'cant get through to anyone', 'no_answer'], ['rung', 'been on hold 20 mins', 'no_answer'], ['rung', 'they told me to wait til tomorrow', 'refused'], ['rung', 'yeah just got off the phone to them', 'rung'], ['rung', 'not yet hang on', 'more'],
  ['home_plan', 'her dads gone to get her', 'fetching'], ['home_plan', 'hes on the bus home', 'coming'], ['home_plan', 'she point blank refuses', 'refusing'],
]

const checks = ['room', 'home', 'outside', 'vehicles', 'things', 'called', 'friends', 'family', 'school', 'places']
const but = (...left: string[]) => checks.filter((one) => !left.includes(one))

export const choices: readonly (readonly [QuestionKey, string, unknown])[] = [
  ['checks', '1,2 and 6', ['room', 'home', 'called']], ['checks', '1+3', ['room', 'outside']], ['checks', '123', ['room', 'home', 'outside']], ['checks', '1/2/6', ['room', 'home', 'called']], ['checks', '1 2 3 n 7', ['room', 'home', 'outside', 'friends']],
  ['checks', 'rooms done and ive rung round all her mates', ['room', 'friends']], ['checks', 'looked in the loft and the shed', ['home', 'outside']], ['checks', 'been in her bedroom, tried her fone, spoke to her nan', ['room', 'called', 'family']],
  ['checks', 'school and friends', ['friends', 'school']], ['checks', 'everything bar the car', but('vehicles')], ['checks', 'all of the above', checks], ['checks', 'just the first 2', ['room', 'home']], ['checks', 'the first three', ['room', 'home', 'outside']],
  ['checks', '1 to 3 and 6', ['room', 'home', 'outside', 'called']], ['checks', 'not 4 but the rest', but('vehicles')], ['checks', 'nothing', []], ['checks', 'none of it yet', []], ['checks', 'nowt', []], ['checks', 'drove round all her usual haunts', ['places']],
  ['checks', 'last two', ['school', 'places']], ['checks', '6 only', ['called']], ['checks', 'bedroom n garden', ['room', 'outside']], ['checks', 'phoned school they said she wasnt in', ['school']], ['checks', 'havent done any', []], ['checks', 'rang his dad', ['family']],
  ['checks', 'all ten', checks], ['checks', 'only the house so far', ['home']], ['checks', '10', ['places']], ['checks', '1 10', ['room', 'places']],
  ['money_travel', 'his bike and a bit of cash', ['cash', 'bike']], ['money_travel', 'bus pass n her bank card', ['bank_card', 'travel_pass']], ['money_travel', 'oyster and passport', ['travel_pass', 'passport']],
  ['health_needs', 'adhd n anxiety', ['autism_adhd', 'mental_health']], ['health_needs', 'deaf', ['physical_disability']],
]

const born = (years: number) => ({ years, born: '2011-09-02' })
const years = (n: number) => ({ years: n })

export const ages: readonly Said[] = [
  ['14 last week', years(14)], ['shes 13 nearly 14', years(13)], ['15 in a fortnight', years(14)], ['16 tomorrow', years(15)], ['thirteen and three quarters', years(13)], ['14 (15 in june)', years(14)], ['in yr 10', years(14)], ['year six', years(10)], ['y8', years(12)],
  ['he is 12 yrs of age', years(12)], ['12 yr old', years(12)], ['a 15 year old lad', years(15)], ['5', years(5)], ['DOB 02/09/11', born(15)], ['dob: 2.9.2011', born(15)], ['2nd sept 2011', born(15)], ['sep 2 2011', born(15)], ['02092011', born(15)], ['born 2 sept 2011', born(15)],
  ['14 going on 30', years(14)], ['fifteen sorry sixteen', years(16)], ['13 no 14', years(14)], ['14 not 15', years(14)], ['just gone 16', years(16)], ['sweet sixteen', years(16)], ['hes a young 14', years(14)], ['6 months', years(0)], ['eleven n a half', years(11)],
  ['3 and a half', years(3)], ['mid teens', '(unread)'], ['her birthdays 2/9/11', born(15)], ['shes 17, be 18 in jan', years(17)], ['14ish', years(14)], ['two', years(2)], ['im 40 shes 15', years(15)], ['a teenager', '(unread)'],
]

/** Centimetres, with how many either way are as good. */
export const heights: readonly (readonly [string, number | null, number?])[] = [
  ['5ft 6', 168], ['five foot 2', 157], ["5'2 ish", 157], ['bout 5 foot 3', 160], ['4ft11', 150], ["4' 11''", 150], ['6 ft 1 in', 185], ['just under 6 foot', 183, 3], ['5 foot nothing', 152], ['170 cms', 170], ['1 metre 70', 170], ['1.7 metres', 170], ['170ish', 170], ['five six', 168],
  ['five eight and a half', 174, 1], ['5ft7 or 5ft8', 171, 2], ['66in', 168], ['same as me 5 5', 165], ["he's 5 foot 10ish", 178], ['bit shorter than me', null], ['3ft', 91], ['six two', 188], ['5 foot odd', 152, 3],
]

export const phones: readonly Said[] = [
  ['o77oo 9oo123', '+447700900123'], ['my mobs 07700900123', '+447700900123'], ['07700 900 12', '(unread)'], ['+447700 900-456', '+447700900456'], ['07700 900456 (his mums)', '+447700900456'], ['num is 07700900456 dont leave a voicemail', '+447700900456'],
  ['44 7700 900456', '+447700900456'], ['020 7946 0123', '+442079460123'], ['0191 498 0123', '+441914980123'], ['01632 960123', '+441632960123'], ['07700.900.456', '+447700900456'], ['07700 9004567', '(unread)'], ['she hasnt got one', '(unread)'], ['07700  900  456 or her mums', '+447700900456'],
  ['its 0 7 7 0 0 9 0 0 4 5 6', '+447700900456'], ['not sure of it', '(not_known)'],
]

export const postcodes: readonly Said[] = [
  ['po4 8xx', 'PO4 8XX'], ['P04 8XX', 'PO4 8XX'], ['PO4-8XX', 'PO4 8XX'], ['po48xx.', 'PO4 8XX'], ['ne81hh', 'NE8 1HH'], ['NE8 lHH', 'NE8 1HH'], ['its ne8 1hh mate', 'NE8 1HH'], ['SW1A OAA', 'SW1A 0AA'], ['EC1A 1BB', 'EC1A 1BB'], ['PO4 8XX (its a new build)', 'PO4 8XX'],
  ['postcode is ne11 0qq', 'NE11 0QQ'], ['NE11OQQ', 'NE11 0QQ'], ['G1 IAA', 'G1 1AA'], ['CRO 2YR', 'CR0 2YR'], ['S016 4GX', 'SO16 4GX'], ['dunno the postcode', '(not_known)'], ['PO4 8X', '(unread)'], ['B1 1BB', 'B1 1BB'], ['somewhere in gosport', '(unread)'],
]

/** Compared without capitals: some write none. */
export const names: readonly Said[] = [
  ['Siân', 'Siân'], ['her names Zoë-Mae', 'Zoë-Mae'], ["Niamh O'Connor", "Niamh O'Connor"], ["D'Andre", "D'Andre"], ['mohammed al-amin', 'Mohammed Al-Amin'], ['Nguyễn Thị Hoa', 'Nguyễn Thị Hoa'], ['Łukasz', 'Łukasz'], ['José María', 'José María'], ['Jean-Luc de la Cruz', 'Jean-Luc de la Cruz'],
  ['abdul rahman khan', 'Abdul Rahman Khan'], ['My daughter is called Summer', 'Summer'], ["he's called Will", 'Will'], ['name is April May June', 'April May June'], ['Björk', 'Björk'], ['李明', '李明'], ['محمد', 'محمد'], ['Олена', 'Олена'], ['TOMMY LEE', 'Tommy Lee'], ['Ng', 'Ng'], ['Jo', 'Jo'],
  ['Noah', 'Noah'], ['Nosheen', 'Nosheen'], ['Yesenia', 'Yesenia'], ['its Kai', 'Kai'], ['her full name is Ruby Anne Tate', 'Ruby Anne Tate'], ['Hope', 'Hope'], ['we call him Ash', 'Ash'], ['Idris', 'Idris'], ['dont want to say', '(skip)'],
]

export const lists: readonly Said[] = [
  ['insta, snap and tiktok', ['insta', 'snap', 'tiktok']], ['Instagram @ellie_x; Snapchat', ['Instagram @ellie_x', 'Snapchat']], ['Jade\nMia\nTom', ['Jade', 'Mia', 'Tom']], ['1. Jade 2. Mia', ['Jade', 'Mia']], ['Jade & Mia', ['Jade', 'Mia']], ['jade n mia', ['jade', 'mia']],
  ['Jade (07700 900123), Mia', ['Jade (07700 900123)', 'Mia']], ['his nan in Hull, his auntie Sue', ['his nan in Hull', 'his auntie Sue']], ['Tom / Josh / Lee', ['Tom', 'Josh', 'Lee']], ['- Jade\n- Mia', ['Jade', 'Mia']], ['Jade, Mia, and Tom', ['Jade', 'Mia', 'Tom']],
  ["McDonald's and the rec", ["McDonald's", 'the rec']], ['Jade + Mia', ['Jade', 'Mia']], ['theres Jade, then theres Mia', ['Jade', 'Mia']],
]

export const sameAsBefore: readonly string[] = ['same', 'same as before', 'as before', 'same as i said', 'already told you', 'i already said', 'like i said before', 'same again', 'as above', 'no change', 'unchanged', 'what i said before', 'keep it the same', 'leave it as it is', 'still the same', 'thats still right']

export const asideFromText: readonly Said[] = [
  ['no idea sorry', '(not_known)'], ["haven't a clue", '(not_known)'], ['couldnt tell you', '(not_known)'], ['i really dont know', '(not_known)'], ['not got a clue', '(not_known)'], ['cant remember', '(not_known)'], ['i forget', '(not_known)'], ['dont know that one', '(not_known)'],
  ['pass', '(skip)'], ['id rather not', '(skip)'], ['can we skip this', '(skip)'], ['skip this one', '(skip)'], ['next question', '(skip)'], ['not telling you that', '(skip)'], ['come back to that', '(skip)'], ['move on', '(skip)'],
]
