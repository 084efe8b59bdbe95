/**
 * Twenty first texts by a seventh writer who had not seen the rules. The labels were made by script from a careful reader's own list, before anybody who
 * mends had read the texts; `may`: what that reader found arguable, or had no word for. (Worry, home, and the writer's name they did not write down.)
 */
import { me, when, type Labelled } from '../scoring.ts'

export const seventhEven: readonly Omit<Labelled, 'traps'>[] = [
  {
    id: 's7-02', sentAt: '2026-11-21T09:15:00Z',
    text: 'Good morning. My son Thomas Ashworth, date of birth 3 March 2011, did not come home last night. He left the house at about 7pm on Friday to go to football training at the leisure centre on Mill Lane. His coach tells me he left there at 9 as usual and that is the last anyone has seen of him. He is 5 foot 8, slim, short ginger hair, freckles. Navy tracksuit and white trainers, carrying a red sports bag. I have rung his phone, 07700 900123, and it rings but nobody picks up. I have spoken to his mother (we are separated) and to three of his friends. I have not contacted the hospital. He has asthma and his blue inhaler is still here on the kitchen table. Please advise.',
    states: { child_name: 'Thomas Ashworth', child_age: { years: 15, born: '2011-03-03' }, last_seen_when: when('2026-11-20T21:00Z', 20), last_seen_where: /\b(?:leisure|centre|mill|lane)/i, last_seen_by: /\b(?:coach)/i, phone_state: 'rings', red_flags: 'yes', checks: ['called', 'family', 'friends'] },
    may: { your_relationship: /^(?:dad|parent)$/, checks: ['things', 'vehicles'] },
  },
  {
    id: 's7-04', sentAt: '2026-11-28T23:20:00Z',
    text: `Right so ma lassie Eilidh's 15 an she's went oot at dinner time wi her pal Shannon an she's no come hame. Ah've rung Shannon's maw an she says Shannon's been in her bed since ten so where's mine? Ah've been roon the swings and up the back ae Asda. She's got lang blonde hair wi pink bits at the ends, wee nose stud. Phone's deid. Ah'm no phonin the polis till ah hear fae yous. She's no on drugs or nothin like that, never touched them. Whit am ah meant tae dae noo, her wee brother's 8 an he's greetin.`,
    states: { child_name: 'Eilidh', child_age: { years: 15 }, last_seen_when: when('2026-11-28T12:00Z', 90), phone_state: 'off', checks: ['friends', 'places'] },
    may: { your_relationship: /^(?:dad|parent)$/, with_whom: /\b(?:pal|shannon|when|she|left)/i, last_seen_where: /\b(?:home|house|room|bed|upstairs|door|flat|here)/i, checks: ['things', 'vehicles', 'outside'] },
  },
  {
    id: 's7-06', sentAt: '2026-12-01T17:25:00Z',
    text: 'Hello sorry for my english. My son is Kacper he have 13 years. He finish school in 15.00 and teacher see him go out from gate with bicycle. Normally he is home 15.30. Now is 17.25 and he is not. I call him many times, telephone is switch off. I go by car to the park and to McDonald, nobody see. My husband is in work until 20 and I did not say him yet. Kacper has diabetes, he must have insulin with dinner on 18, he has no pen with him. He never do this before. He have black jacket, school trousers, blue backpack. What I must do please?',
    states: { child_name: 'Kacper', child_age: { years: 13 }, last_seen_when: when('2026-12-01T15:00Z', 20), last_seen_where: /\b(?:school|gate)/i, last_seen_by: /\b(?:teacher)/i, phone_state: 'off', missing_before: 'no', red_flags: 'yes', checks: ['called', 'places'] },
    may: { your_relationship: /^(?:mum|mam|parent)$/, checks: ['things', 'vehicles', 'outside'] },
  },
  {
    id: 's7-08', sentAt: '2026-11-23T20:05:00Z',
    text: 'I dont really know how to say this. Im Chloes stepdad. We had a blazing row at tea time over her phone and I lost it and grabbed her arm, I shouldnt of, and she ran out the front door about half 5 with no coat on. Shes 13. Just a thin pink jumper and jeans, socks no shoes. I took the phone off her so its here in my drawer. I have drove round for an hour. Her mum is at work til 9 and I havnt told her. She has run off before once last year and was found at her nans in Stafford but her nan has passed away since. She said I wish I was dead as she went out the door. Please help',
    states: { child_name: 'Chloe', child_age: { years: 13 }, last_seen_when: when('2026-11-23T17:30Z', 20), last_seen_where: /\b(?:front|door|home|house|room|bed|upstairs|flat|here)/i, phone_state: 'no_phone', missing_before: 'yes', red_flags: 'yes', checks: ['places'] },
    may: { your_relationship: /^step/, last_seen_by: me, checks: ['things', 'vehicles', 'outside'] },
  },
  {
    id: 's7-10', sentAt: '2026-11-26T19:10:00Z',
    text: `hi there um I'm just using the voice thing because I've pulled over erm my daughter Sophie she's sixteen in January so she's fifteen now she got off the train at Crewe at ten past five because her friend Erin was with her and saw her go out the barrier and then nothing and she was meant to be at her dance class for six and they've rung me to say she never turned up she's about five foot two brown hair in a bun and she had her burgundy college coat on no she's not at college sorry her burgundy school coat and I've tried her phone and it just rings and rings I've rung her mum and her auntie and neither of them's heard a thing and I haven't been on her Instagram because I don't know how her little brother's ten he might know`,
    states: { child_name: 'Sophie', child_age: { years: 15 }, last_seen_when: when('2026-11-26T17:10Z', 20), last_seen_where: /\b(?:crewe|station|barrier)/i, last_seen_by: /\b(?:friend|erin)/i, phone_state: 'rings', checks: ['called', 'family'] },
    may: { your_relationship: /^(?:dad|parent)$/, checks: ['things', 'vehicles'] },
  },
  {
    id: 's7-12', sentAt: '2026-11-29T13:05:00Z',
    text: 'hiya its my niece demi shes 17 stayin at mine cos of the mould in her mums flat. shes 5 months pregnant. went to bed at 11 last nite and wen i got up at 8 her bed was empty an window open. shes took her rucksack an her bus pass. i rang her fone its off. messaged her on insta she hasnt been on since 2am. rang her mum an her bf josh he says hes not seen her but hes a liar. she might be at his he lives in rhyl. she used to be on antidepressants but came off them wen she fell pregnant. not tried the hospital yet. my own lad is 17 too he never heard nothin',
    states: { child_name: 'demi', child_age: { years: 17 }, last_seen_when: when('2026-11-28T23:00Z', 20), last_seen_where: /\b(?:aunt|home|house|room|bed|upstairs|door|flat|here)/i, phone_state: 'off', red_flags: 'yes', checks: ['called', 'family', 'friends'] },
    may: { your_relationship: /aunt/, with_whom: /\b(?:boyfriend|josh)/i, checks: ['things', 'vehicles'] },
  },
  {
    id: 's7-14', sentAt: '2026-11-13T18:15:00Z',
    text: `Sorry to bother yous, wor Callum's not come yem from school. He's 10, nearly 11. He gets the number 6 bus with his sister Beth who's 13 and she says he got off at the stop before ours at ten to four cos he wanted to see his mate's new dog. I've rang the mate's mam and there's neebody there. He's wearin his school jumper, it's green like, and nee coat cos he left it on the peg again. He's got a propa mop of dark hair. He doesn't have a phone till he's at big school. I've not rang the school, they'll be shut. Not like him at all, never been owt like this before. He's allergic to nuts but he's got his pen in his bag.`,
    states: { child_name: 'Callum', child_age: { years: 10 }, last_seen_when: when('2026-11-13T15:50Z', 20), last_seen_where: /\b(?:number|bus|stop|before|theirs)/i, last_seen_by: /\b(?:sister|beth)/i, phone_state: 'no_phone', missing_before: 'no', red_flags: 'yes', checks: ['friends'] },
    may: { your_relationship: /^(?:mum|mam|parent)$/, checks: ['things', 'vehicles'] },
  },
  {
    id: 's7-16', sentAt: '2026-11-24T12:10:00Z',
    text: `I'm absolutely fuming. School have just rung me, at 12 o'clock, to say my son Reece wasn't in registration at 8:50. I dropped him at the gates myself at 8:40! Three hours and nobody thinks to pick up a phone. He's 12, year 8. And before anyone asks it's his brother who's got the ADHD and the tablets, not him. Black blazer with green trim, Nike rucksack. He's little, looks about 9. His phone's off, tried it anyway. Wife's been all through the house. If he's with that Dylan again I'll swing for him. He bunked off with Dylan in October and they were in the retail park.`,
    states: { child_name: 'Reece', child_age: { years: 12 }, last_seen_when: when('2026-11-24T08:40Z', 20), last_seen_where: /\b(?:school|gates)/i, last_seen_by: me, phone_state: 'off', missing_before: 'yes', checks: ['called', 'home'] },
    may: { your_relationship: /^(?:dad|parent)$/, with_whom: /\b(?:dylan)/i, checks: ['things', 'vehicles', 'room', 'outside', 'school'] },
  },
  {
    id: 's7-18', sentAt: '2026-11-22T14:45:00Z',
    text: 'hello, im writing for my mum. my sister Priya Nair is 16, dob 09/06/2010. she left my uncles house in leicester at 11 this morning to get the train home to derby and she hasnt arrived, it takes half an hour. my uncle walked her to the station. she has a cream coat, black jeans and a big blue suitcase. her number is 07700 900456, we keep ringing it and it rings and then goes to voicemail. we have whatsapped her, one tick since 11.40. my cousin rang two of her friends. we havent told dad because he has a heart condition. she isnt suicidal or anything like that, no boyfriend that we know of. she was meant to start a shift at 4 at tesco.',
    states: { child_name: 'Priya Nair', child_age: { years: 16, born: '2010-06-09' }, last_seen_when: when('2026-11-22T11:00Z', 20), last_seen_where: /\b(?:uncle|leicester|station|home|house|room|bed|upstairs|door|flat|here)/i, last_seen_by: /\b(?:uncle)/i, phone_state: 'rings', checks: ['called', 'friends'] },
    may: { your_relationship: /brother|sibling/, checks: ['things', 'vehicles', 'family'] },
  },
  {
    id: 's7-20', sentAt: '2026-11-27T17:50:00Z',
    text: `My ex was supposed to bring our daughter Isla back from contact at 3 today, she's 18 months. It's nearly six. She picked her up from my mother's at 10 this morning. I've rung my ex 15 times, her phone is off, and her mum says they've both gone and the passports have gone from the drawer. There's an order saying Isla lives with me. She's taken my daughter. Isla was in a mustard snowsuit with a grey bobble hat. She's got a strawberry birthmark on her forehead. She isn't poorly, no medicine. I've been on 101 for forty minutes and got cut off, so no I haven't managed to tell the police.`,
    states: { child_name: 'Isla', child_age: { years: 1 }, last_seen_when: when('2026-11-27T10:00Z', 20), last_seen_where: /\b(?:dad|mother|home|house|room|bed|upstairs|door|flat|here)/i, with_whom: /\b(?:mum)/i, red_flags: 'yes', checks: ['family'] },
    may: { your_relationship: /^(?:dad|parent)$/, last_seen_by: /\b(?:mother|ex|mum|mam)/i, checks: ['things', 'vehicles'] },
  },
  {
    id: 's7-22', sentAt: '2026-11-21T03:10:00Z',
    text: `Hi its Dean night staff at Oakfield. Lad called Kian, 15, gone out his bedroom window sometime between my checks, I saw him asleep at 1am and at 2 the bed was empty. Had his Man City shirt and black shorts on when I saw him, his coat and trainers are gone. Ginger, stocky, tag on his ankle. Phone's still on charge in the office. Checked all the building and the garden, went to the garage on the corner where he goes for fags. Manager's been rung. Police no not yet thats why im on here. Hes epileptic and hes missed his night time meds. He used to knock about with a county lines lot but thats all finished since he moved here.`,
    states: { child_name: 'Kian', child_age: { years: 15 }, last_seen_when: when('2026-11-21T01:00Z', 20), last_seen_where: /\b(?:oakfield|bedroom|home|house|room|bed|upstairs|door|flat|here)/i, last_seen_by: me, phone_state: 'no_phone', red_flags: 'yes', checks: ['home', 'outside'] },
    may: { your_relationship: /worker|staff|manager|carer/, checks: ['things', 'vehicles', 'room', 'places'] },
  },
  {
    id: 's7-24', sentAt: '2026-11-18T00:40:00Z',
    text: `Listen I'm not having this again. My son Jermaine, 16, went college in the morning, come home 4, bathed, ate, gone back out the house by 6 and me nah see him since. He's in a grey Nike tech with the white Jordans. Hair in cornrows. I call, he cut it off, I call again, he cut it off. Him sister message him and he tell her 'stop stressing im safe'. But he's not safe, last week boy dem come to my door with a knife asking for him. He's been missing from home four times this year and police always say wait. I've not called them tonight. I start work at 6 and I haven't slept.`,
    states: { child_name: 'Jermaine', child_age: { years: 16 }, last_seen_when: when('2026-11-17T18:00Z', 20), last_seen_where: /\b(?:home|house|room|bed|upstairs|door|flat|here)/i, phone_state: 'rings', missing_before: 'yes', red_flags: 'yes', checks: ['called'] },
    may: { your_relationship: /^(?:mum|mam|parent)$/, last_seen_by: me, phone_state: 'on', checks: ['things', 'vehicles'] },
  },
  {
    id: 's7-26', sentAt: '2026-11-23T16:55:00Z',
    text: `hey so my brother finley hes 8 hes not come out of school i was meant to pick him up at 3.15 but my college bus was late an i got there 3.35 an teacher sed she saw him go with 'a man he knew' at 20 past. mum n dad r both at work not answerin. ive rung my nan an she hasnt got him an neither has uncle rob. hes got school red jumper on n a minecraft bag brown hair gap in his front teeth. he dont have a phone. i havent told the police am i allowed to im only 17. hes got a hearing aid but he can hear ok with it`,
    states: { child_name: 'finley', child_age: { years: 8 }, last_seen_when: when('2026-11-23T15:20Z', 20), last_seen_where: /\b(?:school)/i, last_seen_by: /\b(?:teacher)/i, phone_state: 'no_phone', with_whom: /\b(?:man|he|knew)/i, red_flags: 'yes', checks: ['family'] },
    may: { your_relationship: /sister|sibling/, checks: ['things', 'vehicles', 'school'] },
  },
  {
    id: 's7-28', sentAt: '2026-11-26T07:45:00Z',
    text: `Hi my daughter Megan has gone missing over nigh. She is 13 on Saturday so 12. I went to wake her for scool at 7 and her bed hadn't been slept inn. Her mum saw her at 9:30 last night in her bed room. Duck this phone. I think she has gone to meat someone she meet on Roblox, I looked and there is messages on her I pad from somebody called Jake saying he is 15 and he will be at Victoria coach station. She's took her mums bank card and a wheely case. Witch coat I don't know. She has long read hair. I have rung her phone its turned off. Not told her brother 16 he's asleep.`,
    states: { child_name: 'Megan', child_age: { years: 12 }, last_seen_when: when('2026-11-25T21:30Z', 20), last_seen_where: /\b(?:bedroom|home|house|room|bed|upstairs|door|flat|here)/i, last_seen_by: /\b(?:mum|mam|mother)/i, phone_state: 'off', with_whom: /\b(?:jake|roblox|says|he|15)/i, red_flags: 'yes', checks: ['called'] },
    may: { your_relationship: /^(?:dad|parent)$/, checks: ['things', 'vehicles'] },
  },
  {
    id: 's7-30', sentAt: '2026-12-05T10:30:00Z',
    text: `Bore da. Our Rhys, he's my daughter's boy, 13 he is, went off on his bike from here after breakfast yesterday, about nine, it was an inset day see, and he never came back for his supper. We thought he was at his dad's in Llanelli but his dad rang at half nine this morning asking to speak to him, so he isn't there. He had a fleece on, blue I think, and shorts, always shorts. Dark hair, tooth chipped at the front. His phone is 07700 900788 and it's switched off. I've been up the quarry where they go with the bikes. We haven't rung his friends. He ran off because he was in trouble over a broken window, terrible worried about it he was. He had never stayed out before, never.`,
    states: { child_name: 'Rhys', child_age: { years: 13 }, last_seen_when: when('2026-12-04T09:00Z', 45), last_seen_where: /\b(?:grandad|home|house|room|bed|upstairs|door|flat|here)/i, phone_state: 'off', missing_before: 'no', checks: ['places'] },
    may: { your_relationship: /gran|nan/, checks: ['things', 'vehicles', 'outside', 'family'] },
  },
  {
    id: 's7-32', sentAt: '2026-11-17T19:30:00Z',
    text: `I'm special guardian to my granddaughter Skye. She's fifteen, sixteen in February. She finished at her after-school job in the hairdressers on the High Street at 6 and her manager saw her get in a black car. I rang the salon so that's from the horse's mouth. She's never self harmed and she's not on any tablets, I want that clear because her mum was and everyone assumes. I've rung her, it rings then cuts to voicemail. She's on 07700 900321. Black tunic, black trousers, denim jacket. Dyed red bob, tattoo of a rose on her wrist which I did not approve of. I found two phones in her room last week and £200. I've asked her friend Molly, nothing. I've not told her mum. Please don't send a marked car, the neighbours.`,
    states: { child_name: 'Skye', child_age: { years: 15 }, last_seen_when: when('2026-11-17T18:00Z', 20), last_seen_where: /\b(?:hairdressers|high|street)/i, last_seen_by: /\b(?:manager)/i, phone_state: 'rings', checks: ['called', 'school', 'friends'] },
    may: { your_relationship: /gran|nan|guardian/, with_whom: /\b(?:someone|black|car)/i, checks: ['things', 'vehicles'] },
  },
  {
    id: 's7-34', sentAt: '2026-12-02T20:20:00Z',
    text: `Good evening sir/ma. I am the father of Emmanuel, a boy of 11 years, he is in Year 7. School closes at 3.10pm but he has not reached home. The receptionist I phoned at 5 said the homework club teacher saw him leave at 4.15. He is dark in complexion, slim, low haircut, and puts on spectacles. He wore the school's maroon blazer with black trousers and he has his violin case. His phone was seized by me on Sunday for playing games so it is here with me. My wife has gone round to the library and the church. We have called his friend David's parents. There was no quarrel this morning, but his report was bad and I was to discuss it tonight. He is a healthy boy with no sickness. This is the first time.`,
    states: { child_name: 'Emmanuel', child_age: { years: 11 }, last_seen_when: when('2026-12-02T16:15Z', 20), last_seen_where: /\b(?:school|homework|club)/i, last_seen_by: /\b(?:homework|club|teacher)/i, phone_state: 'no_phone', missing_before: 'no', checks: ['school', 'places', 'friends'] },
    may: { your_relationship: /^(?:dad|parent)$/, checks: ['things', 'vehicles', 'outside'] },
  },
  {
    id: 's7-36', sentAt: '2026-11-27T22:10:00Z',
    text: `Evening, bit embarrassed as he'll probably roll in any minute, but my nephew Luca, who's staying with us this term, isn't back and he's normally a home-by-eight boy. He was at the skate park till six, Jack's mum drove past and saw him. Green beanie, baggy black jeans, Vans. Bleached hair. He's got his skateboard. He's got his phone on him but he isn't picking up, I've rung five times. If he was drunk I'd understand it but he doesn't drink. Sent him three texts. Checked Snap Maps, nothing. I haven't bothered his mum yet, and I've not been out looking because I've got the little one asleep upstairs, 2 and a half.`,
    states: { child_name: 'Luca', last_seen_when: when('2026-11-27T18:00Z', 20), last_seen_where: /\b(?:skate|park)/i, last_seen_by: /\b(?:jack|mum|mam|mother)/i, phone_state: 'rings', checks: ['called'] },
    may: { your_relationship: /aunt/, checks: ['things', 'vehicles'] },
  },
  {
    id: 's7-38', sentAt: '2026-11-25T06:30:00Z',
    text: 'hi its 630 am im at the hospital with my youngest hes 2 hes got croup so cant leave. my mum was babysittin an she just rang to say Lexi isnt in the house. lexi is 13. my mum last seen her goin up to bed at 10 last night with her onesie on its a panda one. her school shoes r there but her white converse have gone. shes very short for her age got a brace an blonde highlights. i rung her fone an lexi answered an said shes fine leave me alone an put it down sounded like she was in a car. i heard a mans voice. my mums checked upstairs an down. havent messaged her dad hes inside',
    states: { child_name: 'Lexi', child_age: { years: 13 }, last_seen_when: when('2026-11-24T22:00Z', 20), last_seen_where: /\b(?:bed|home|house|room|upstairs|door|flat|here)/i, last_seen_by: /\b(?:nan|gran|mum|mam|mother)/i, phone_state: 'on', with_whom: /\b(?:man)/i, checks: ['called', 'home'] },
    may: { your_relationship: /^(?:mum|mam|parent)$/, checks: ['things', 'vehicles', 'room', 'outside'] },
  },
  {
    id: 's7-40', sentAt: '2026-12-06T12:00:00Z',
    text: `Hello, semi-independent unit in Croydon. Our resident Nguyen Van Minh, 16 (the Home Office first had him as 18, that was corrected), male, arrived Thursday. He was seen on CCTV walking out of the front entrance at 04.50 this morning and getting into a white van with two adult males. He's got a black jacket and a Nike cap, slim, around 5 foot 5. The phone we issued was left on the bed. He had no money and speaks no English. His room has been searched. Social worker's duty line rung. We have not yet notified the police because the manager's off till 2. We believe he's been trafficked. No health issues. First time he has gone missing.`,
    states: { child_name: 'Nguyen Van Minh', child_age: { years: 16 }, last_seen_when: when('2026-12-06T04:50Z', 20), last_seen_where: /\b(?:front|entrance|unit|croydon)/i, last_seen_by: /\b(?:cctv|camera|doorbell)/i, phone_state: 'no_phone', missing_before: 'no', with_whom: /\b(?:two|adult|males|white|van)/i, red_flags: 'yes', checks: ['room'] },
    may: { your_relationship: /worker|staff|manager|carer/, checks: ['things', 'vehicles', 'home', 'outside'] },
  },
]
