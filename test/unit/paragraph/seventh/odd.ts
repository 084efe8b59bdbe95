/** The seventh writer's other twenty. NOT to be read by whoever mends the readers: its count says what a text that nobody has seen yet would give. */
import { me, when, type Labelled } from '../scoring.ts'

export const seventhOdd: readonly Omit<Labelled, 'traps'>[] = [
  {
    id: 's7-01', sentAt: '2026-11-20T18:40:00Z',
    text: 'hi my daughter kayleigh is 14 she shud of been home from school at half 3 an its gone half 6 now. school rang me at 10 this mornin sayin she was late but she did turn up. her mate saw her at the bus stop on derby road about quarter to 4. shes in her uniform black blazer grey skirt and a white puffer coat. ive rang her about 20 times its goin straight to voicemail. ive not rung her dad yet cos hell go mad. my other 2 are 9 and 6 and i cant leave them. shes never done this before',
    states: { child_name: 'kayleigh', child_age: { years: 14 }, last_seen_when: when('2026-11-20T15:45Z', 20), last_seen_where: /\b(?:bus|stop|derby|road)/i, last_seen_by: /\b(?:mate)/i, phone_state: 'off', missing_before: 'no', checks: ['called'] },
    may: { your_relationship: /^(?:mum|mam|parent)$/, checks: ['things', 'vehicles'] },
  },
  {
    id: 's7-03', sentAt: '2026-11-17T21:50:00Z',
    text: `Alright love its our Jayden's nan here, he's 12, he lives with me cos his mum's not well she's on tablets for her nerves. He went out of here at 5 after his tea to the chippy on Breck Road an he's not come back. He's got his black North Face on an grey trackies, had his red one on last time but that's in the wash. Our Paul's been round all the streets an the park an no sign. I don't wanna ring the bizzies cos last time they were horrible to him. He's gone off twice before but he was always back by 9. His phone's here on the couch. He's not a bad lad he's just been hangin round with some older lads on bikes givin him money an new trainees, I'm worried they've got him runnin for them.`,
    states: { child_name: 'Jayden', child_age: { years: 12 }, last_seen_when: when('2026-11-17T17:00Z', 20), last_seen_where: /\b(?:nan|home|house|room|bed|upstairs|door|flat|here)/i, phone_state: 'no_phone', missing_before: 'yes', red_flags: 'yes', checks: ['places'] },
    may: { your_relationship: /gran|nan/, with_whom: /\b(?:older|lads|bikes)/i, checks: ['things', 'vehicles', 'outside'] },
  },
  {
    id: 's7-05', sentAt: '2026-11-12T22:45:00Z',
    text: `Reporting from Beech House children's home. Young person is Amira Hassan, 16 yrs, female. Left the unit at 20:10 wearing black leggings, oversized grey hoodie and Crocs, observed by staff member Carol on the front door. Curfew is 22:00. She has been seen in the last week getting into a silver Audi with a man in his twenties. 11 missing episodes since September. Staff have called and texted, phone is ringing, no answer. Room checked and grounds walked. EDT have been informed, police have not been called as yet. She has not expressed any thoughts of self harm. She is not on any medication. The other resident, Leah (15), is in her room.`,
    states: { child_name: 'Amira Hassan', child_age: { years: 16 }, last_seen_when: when('2026-11-12T20:10Z', 20), last_seen_where: /\b(?:beech|children|front|door|home|house|room|bed|upstairs|flat|here)/i, last_seen_by: me, phone_state: 'rings', missing_before: 'yes', red_flags: 'yes', checks: ['called', 'room', 'places'] },
    may: { your_relationship: /worker|staff|manager|carer/, with_whom: /\b(?:man|twenties)/i, checks: ['things', 'vehicles', 'home', 'outside'] },
  },
  {
    id: 's7-07', sentAt: '2026-11-14T01:30:00Z',
    text: `yo im messaging bout my lil brother his name's Tyrell he's 15, mum's on nights. man left yard like 9ish last night in all black, black tech fleece n black air forces, said he was goin shop and he ain't been back since. i bell him it rings out every time, texted him n all, two ticks no reply. checked his snap n his location's off from 10.24. he's been movin with some olders from the other side, they had him going country in the summer, dunno if he's back on that. he's tall still, like 6 foot, short twists n a scar on his eyebrow. i ain't rang none of his boys coz i don't trust them. he took my bank card too, swear down. is he gonna get arrested if i say this?`,
    states: { child_name: 'Tyrell', child_age: { years: 15 }, last_seen_when: when('2026-11-13T21:00Z', 45), last_seen_where: /\b(?:home|house|room|bed|upstairs|door|flat|here)/i, phone_state: 'rings', red_flags: 'yes', checks: ['called'] },
    may: { your_relationship: /sister|sibling/, with_whom: /\b(?:olders)/i, checks: ['things', 'vehicles'] },
  },
  {
    id: 's7-09', sentAt: '2026-11-18T16:50:00Z',
    text: `I'm a foster carer for a little boy called Alfie, he's 7. He was playing in the back garden with my grandson Noah (5) at ten past four and when I called them in for a drink at half past only Noah came. The side gate was open. He's small for his age, blond curly hair, glasses with a blue strap. He had his dinosaur wellies and a yellow mac. I've looked in every room, under the beds, and my neighbour has walked the lane down to the canal. He's autistic and doesn't really speak, and he's drawn to water. Birth mum does not have our address so I don't think she's taken him. I haven't rung social services or the police yet. He doesn't have a phone obviously.`,
    states: { child_name: 'Alfie', child_age: { years: 7 }, last_seen_when: when('2026-11-18T16:10Z', 20), last_seen_where: /\b(?:back|garden)/i, phone_state: 'no_phone', red_flags: 'yes', checks: ['home', 'places'] },
    may: { your_relationship: /carer|foster/, last_seen_by: me, checks: ['things', 'vehicles', 'room', 'outside'] },
  },
  {
    id: 's7-11', sentAt: '2026-11-21T15:35:00Z',
    text: `Ar bab, it's about me granddaughter Ellie-Mae, her's 11. Her went from ours up the shop on the Tipton Road for some milk at about half twelve and her ay come back, it's three hours now. I've bin up theer and the mon in the shop says he ay sid her all day. Her mom's at work at the hospital, I ay rung her yet, I day want to worry her. Her's got a purple coat on with fur round the hood and her hair's in two plaits. Her ay got no phone, her mom wo let her. Her had a five pound note off me. Her's never wandered afore, her's a good wench. There was a white van parked up by the bus stop, I doh know if that's anythin.`,
    states: { child_name: 'Ellie-Mae', child_age: { years: 11 }, last_seen_when: when('2026-11-21T12:30Z', 45), last_seen_where: /\b(?:grandad|home|house|room|bed|upstairs|door|flat|here)/i, phone_state: 'no_phone', missing_before: 'no', checks: ['places'] },
    may: { your_relationship: /gran|nan/, checks: ['things', 'vehicles', 'outside'] },
  },
  {
    id: 's7-13', sentAt: '2026-11-25T22:30:00Z',
    text: `Asalaam alaikum sister, my daughter Hodan 14 year old, she is go to the mosque class 5 o'clock and the class finish at 7. Teacher say she leave 7 with the other girls. Home is ten minute. Now it's half 10. She wear black abaya and grey hijab, white shoes. She is tall. I call her phone, it is ring, no answer. I call all her friend, nobody know. My sons 18 and 20 is outside looking. I am fear, yesterday I see message in her phone from man, he say he is 19, he say come to Birmingham. Please, I not call police because I don't know what they will do to us.`,
    states: { child_name: 'Hodan', child_age: { years: 14 }, last_seen_when: when('2026-11-25T19:00Z', 20), last_seen_where: /\b(?:mosque|class)/i, last_seen_by: /\b(?:teacher)/i, phone_state: 'rings', red_flags: 'yes', checks: ['called', 'friends', 'places'] },
    may: { your_relationship: /^(?:mum|mam|parent)$/, with_whom: /\b(?:other|girls|man|19)/i, checks: ['things', 'vehicles', 'outside'] },
  },
  {
    id: 's7-15', sentAt: '2026-11-16T07:20:00Z',
    text: `Morning. I'm not family, I live next door at number 14. The mum doesn't speak much English so she asked me to write. Her daughter Ioana, aged 9, wasn't in her bed when she went to wake her at 6.15 this morning. Last seen when her mum said goodnight at 9 o'clock last night. Pyjamas with unicorns on, and her pink trainers have gone. The back door was unlocked. The dad is not allowed to see her, there's a court order, and he phoned on Saturday shouting that he'd take her back to Romania. We've searched the house top to bottom. Mum has tried the dad's number, it's off. There's a baby in the house too, 4 months. Should we ring 999?`,
    states: { child_name: 'Ioana', child_age: { years: 9 }, last_seen_when: when('2026-11-15T21:00Z', 20), last_seen_where: /\b(?:bed|home|house|room|upstairs|door|flat|here)/i, last_seen_by: me, red_flags: 'yes', checks: ['home', 'family'] },
    may: { your_relationship: /^(?:mum|mam|parent)$/, with_whom: /\b(?:dad)/i, checks: ['things', 'vehicles', 'room', 'outside'] },
  },
  {
    id: 's7-17', sentAt: '2026-11-19T23:55:00Z',
    text: `Hi, sorry it's late. It's about Mason, he's been with us since August, he's 14. We had a lovely tea, we'd all watched the football, then he got a phone call about 8 and his face changed. He went out the front door at 8.30 saying back in ten minutes. Black puffa jacket, grey joggers, no bag. He's mixed race, about 5ft 7, short fade with a line in it. He was texting me up until 10, saying he's fine, now nothing. I've text again and tried ringing and it doesn't even ring. He's told us he owes someone money and his weed tin has gone, I checked his room. Last placement he went missing every weekend, not with us though, this is the first time here. I've left a message with the out of hours social worker.`,
    states: { child_name: 'Mason', child_age: { years: 14 }, last_seen_when: when('2026-11-19T20:30Z', 20), last_seen_where: /\b(?:foster|front|door|home|house|room|bed|upstairs|flat|here)/i, phone_state: 'off', missing_before: 'yes', red_flags: 'yes', checks: ['called', 'room'] },
    may: { your_relationship: /carer|foster/, checks: ['things', 'vehicles', 'home', 'outside'] },
  },
  {
    id: 's7-19', sentAt: '2026-11-15T11:20:00Z',
    text: 'PLEASE HELP my little boy has gone he is 3 his name is Teddy we are in the Arndale shopping centre I turned round by the Boots to pay and hes gone it was 5 mins ago about quarter past 11. He has a red coat with a hood and a Spiderman hat. Blonde. Ive told the security and they are shutting doors but nobody will tell me anything my phone is on 8% he cant swim and theres a fountain outside. my other boy is 5 hes here with me',
    states: { child_name: 'Teddy', child_age: { years: 3 }, last_seen_when: when('2026-11-15T11:15Z', 20), last_seen_where: /\b(?:arndale|shopping|centre|boots)/i, red_flags: 'yes' },
    may: { your_relationship: /^(?:mum|mam|parent)$/, last_seen_by: me, checks: ['things', 'vehicles'] },
  },
  {
    id: 's7-21', sentAt: '2026-11-30T08:35:00Z',
    text: `Hi. My stepson Harvey who's 14 is with us alternate weekends. He slept over last night at his mate Lewis's in Wilmslow and Lewis's dad says he left there at 7 this morning to walk to school, but school have texted to say he's not in and I rang them back and they confirmed it. Kit on: navy uniform, parka, odd socks knowing him. Tall and skinny, braces. I've tried his mobile, straight to voicemail. My husband's spoken to Harvey's mum and she hasn't got him. He's been very down since his grandad died and last month he took some tablets, though the doctors said he was ok. I feel sick. He isn't on any medication himself. I've not been out looking, I've got twins of 4 to get to nursery.`,
    states: { child_name: 'Harvey', child_age: { years: 14 }, last_seen_when: when('2026-11-30T07:00Z', 20), last_seen_where: /\b(?:lewis|wilmslow|home|house|room|bed|upstairs|door|flat|here)/i, last_seen_by: /\b(?:lewis|dad|father)/i, phone_state: 'off', red_flags: 'yes', checks: ['called', 'school', 'family'] },
    may: { your_relationship: /^step/, checks: ['things', 'vehicles', 'friends'] },
  },
  {
    id: 's7-23', sentAt: '2026-11-14T17:05:00Z',
    text: `Good afternoon. I am looking after my grandchildren while my son and his wife are in Madeira, there are three of them, Hugo who is 8, Beatrice 12 and Florence who is 15. It is Beatrice I am writing about. She went out with the dog at two o'clock, a black Labrador called Monty, and Monty has come home on his own, trailing his lead. She generally goes along the river path as far as the weir. She has a green waxed jacket and wellingtons. Fair hair, shoulder length, rather tall. Florence has tried her telephone and says it is ringing but she does not answer. I have not liked to ring my son, it would ruin his holiday. The gardener has gone to look along the river. She was perfectly cheerful at lunch.`,
    states: { child_name: 'Beatrice', child_age: { years: 12 }, last_seen_when: when('2026-11-14T14:00Z', 20), phone_state: 'rings', checks: ['called', 'outside'] },
    may: { your_relationship: /gran|nan/, last_seen_where: /\b(?:home|house|room|bed|upstairs|door|flat|here)/i, with_whom: /\b(?:dog|monty)/i, checks: ['things', 'vehicles', 'places'] },
  },
  {
    id: 's7-25', sentAt: '2026-11-29T00:15:00Z',
    text: 'Feel terrible writing this. Let my daughter Niamh go to a party at the rugby club, shes 14, I dropped her at 7. Was meant to collect her at 11 and shes not there. One of the girls said she saw her in the car park about half 10 being sick and that a lad with a car offered to take her home. Shes drunk, everyone says so. Silver sequin top, black skirt, white trainers. Long dark hair, shes only tiny, 5ft. Her phones dead. Ive searched the club and driven the route home twice, her dads at home in case she turns up. Havent phoned hospitals, should I? Shes got a bus pass but theres no buses now.',
    states: { child_name: 'Niamh', child_age: { years: 14 }, last_seen_when: when('2026-11-28T22:30Z', 45), last_seen_where: /\b(?:rugby|club|car|park)/i, last_seen_by: /\b(?:one|girls)/i, phone_state: 'off', with_whom: /\b(?:lad|car)/i, red_flags: 'yes', checks: ['places'] },
    may: { your_relationship: /^(?:mum|mam|parent)$/, checks: ['things', 'vehicles', 'outside', 'friends', 'family'] },
  },
  {
    id: 's7-27', sentAt: '2026-12-03T21:30:00Z',
    text: `Good evening, I host a Ukrainian family. The boy, Danylo, 17, left his job at the car wash on Station Road at 5pm, his boss saw him go and confirmed it when I rang, and he hasn't come back for dinner. His mother is beside herself. He wears a dark blue work fleece with a logo, and a beanie. Shaved head, tattoo of a wolf on his neck. I rang his telephone and it was answered, but by a different man speaking Russian who hung up. He had his wages in cash on him, about £300. He was attacked in the town in October so we're frightened. Never been missing before. His younger sister, 12, has asthma but he is perfectly well himself.`,
    states: { child_name: 'Danylo', child_age: { years: 17 }, last_seen_when: when('2026-12-03T17:00Z', 20), last_seen_where: /\b(?:car|wash|station|road)/i, last_seen_by: /\b(?:boss)/i, phone_state: 'on', missing_before: 'no', red_flags: 'yes', checks: ['called', 'school'] },
    may: { your_relationship: /./, with_whom: /\b(?:man|speaking|russian)/i, checks: ['things', 'vehicles'] },
  },
  {
    id: 's7-29', sentAt: '2026-11-28T14:20:00Z',
    text: `My son Oliver Grant (17, but more like 7 in himself, he has a severe learning disability and epilepsy) got off the day-centre minibus at the wrong stop at 1.05pm today, the driver saw him get off, it was the one outside Lidl on Bristol Road. He'll go up to anyone. He's 6ft 1, heavy build, wears ear defenders. Orange hi-vis coat because he loves them. No phone, no money, he can't use a bus on his own. He loves trains so he may have gone to the station. I have been to Lidl and they're calling him on the tannoy. He has rescue medication, which is with me. Haven't spoken to his dad, he's abroad.`,
    states: { child_name: 'Oliver Grant', child_age: { years: 17 }, last_seen_when: when('2026-11-28T13:05Z', 20), last_seen_where: /\b(?:bus|stop|lidl|bristol|road)/i, last_seen_by: /\b(?:minibus|driver)/i, phone_state: 'no_phone', red_flags: 'yes', checks: ['places'] },
    may: { your_relationship: /^(?:mum|mam|parent)$/, checks: ['things', 'vehicles', 'outside'] },
  },
  {
    id: 's7-31', sentAt: '2026-11-22T08:05:00Z',
    text: 'omg my son hes only 22 months hes got out the front door was open wen i cum down at 8 hes in just his nappy n a thomas the tank t shirt its freezin. his names Alfie-Jay. last seen him wen i put him bk in his cot at 6. his dads out in the car lookin. theres a main road at the end. ive looked in all the rooms an the bins an the garden. curly brown hair chubby. his sister 4 sed he went to see the ducks. hes got nothin wrong with him hes not on no medicine its her with the bad chest',
    states: { child_name: 'Alfie-Jay', child_age: { years: 1 }, last_seen_when: when('2026-11-22T06:00Z', 20), last_seen_where: /\b(?:cot|home|house|room|bed|upstairs|door|flat|here)/i, last_seen_by: me, red_flags: 'yes', checks: ['home', 'places'] },
    may: { your_relationship: /^(?:mum|mam|parent)$/, checks: ['things', 'vehicles', 'room', 'outside'] },
  },
  {
    id: 's7-33', sentAt: '2026-11-30T21:40:00Z',
    text: `I need this kept private please, my husband doesnt know im writing. Our daughter Zara is 16 and she walked out of the house at 5 because he told her she will be going to Pakistan at christmas to get married and she said no. He hit her. She had a small black bag, her school shoes, a long beige coat and her scarf is navy. She messaged me at 6 from a number I dont know saying dont look for me mum. Her own phone he smashed. I have not told her uncles and I beg you not to ring the house. I haven't called police. She might be with her teacher or with a girl called Hannah, I dont know the surname. She has no money. Her sister who is 19 had this also.`,
    states: { child_name: 'Zara', child_age: { years: 16 }, last_seen_when: when('2026-11-30T17:00Z', 20), last_seen_where: /\b(?:home|house|room|bed|upstairs|door|flat|here)/i, with_whom: /\b(?:teacher|girl|called|hannah)/i, red_flags: 'yes' },
    may: { phone_state: /./, your_relationship: /^(?:mum|mam|parent)$/, checks: ['things', 'vehicles'] },
  },
  {
    id: 's7-35', sentAt: '2026-11-16T13:40:00Z',
    text: `me daughter shes 17 she walked out the house about 11 dis mornin after gettin a letter from college sayin shes off the course, she was in bits. shes left a note sayin shes sorry an that we'll be better off without her. her ma found it at 1. she's got a grey trackie on an her brown Uggs. skinny, long black hair extensions, 5 4. rung her loads an the phones switched off. the wife's rung round her mates, none of them have seen her. I'm walkin along the river now cos she goes there when she's sad. I haven't rung 999 I didn't wanna waste yer time. she doesn't drink or take nothin`,
    states: { child_age: { years: 17 }, last_seen_when: when('2026-11-16T11:00Z', 45), last_seen_where: /\b(?:home|house|room|bed|upstairs|door|flat|here)/i, phone_state: 'off', red_flags: 'yes', checks: ['called', 'friends', 'places'] },
    may: { your_relationship: /^(?:dad|parent)$/, checks: ['things', 'vehicles', 'outside'] },
  },
  {
    id: 's7-37', sentAt: '2026-11-24T09:00:00Z',
    text: `Just to start again as nobody rang me back. Bradley Pike, 16, foster placement. Last seen Sunday evening about 7, by my husband, outside the Spar with his girlfriend Tia. Was reported to police Sunday night by my husband, no reference given. He'd had his hair cut, skin fade, sandy, he's 5'9. Grey Under Armour top. On the previous occasion he was in a yellow coat, ignore that, it's on file. He goes every couple of weeks, usually to his dad's in Hull, dad says not this time, I spoke to him last night. Number 07700 900610, switched off since Monday lunch. Haven't tried the hospitals. He isn't diabetic, that was an error on his old care plan.`,
    states: { child_name: 'Bradley Pike', child_age: { years: 16 }, last_seen_when: when('2026-11-22T19:00Z', 45), last_seen_where: /\b(?:spar)/i, last_seen_by: /\b(?:foster|carer|husband)/i, phone_state: 'off', missing_before: 'yes', with_whom: /\b(?:girlfriend|tia)/i, checks: ['family'] },
    may: { your_relationship: /carer|foster/, checks: ['things', 'vehicles'] },
  },
  {
    id: 's7-39', sentAt: '2026-12-04T16:15:00Z',
    text: `Hiya, wee bit worried here so I am. My wee girl Aoife, she's 6, was in the front garden with her scooter at quarter to 4 and I went in to get the phone, her granny rang, and when I came back out she was away, scooter and all. That's half an hour. She's a navy school pinafore on her and a sparkly headband. Strawberry blonde, freckles, front tooth out. I've been up and down the street and knocked both sides, and been through the house in case she's hiding. Nobody has took her, there's no da on the scene. I rang my sister and she's not there with her cousin Orla, who's 9. Not phoned the police. She's never done this on me before.`,
    states: { child_name: 'Aoife', child_age: { years: 6 }, last_seen_when: when('2026-12-04T15:45Z', 20), last_seen_where: /\b(?:front|garden)/i, missing_before: 'no', red_flags: 'yes', checks: ['places', 'home', 'family'] },
    may: { your_relationship: /^(?:mum|mam|parent)$/, last_seen_by: me, checks: ['things', 'vehicles', 'outside', 'room'] },
  },
]
