/**
 * Twenty first texts by an eighth writer who had not seen the rules, with what a careful reader took from each. They were scored blind first, then read, and
 * the readers mended against them by kind; `may`: what can be taken so or left. The writer's other twenty are not here, and stay unread.
 */
import { me, when, type Labelled } from '../scoring.ts'

export const eighthEven: readonly Omit<Labelled, 'traps'>[] = [
  {
    id: 'e8-02', sentAt: '2026-11-06T23:20:00Z',
    text: "Hello, this is Dean, residential support worker at Oakfield House in Stockport. Reporting one of our young people, Tyrell Manning, DOB 09/08/2010, 16 years old. He was signed out at 18:00 with free time till 22:00. Colleague Shanice saw him at 19:35 on the front drive, he'd come back for his vape, and he walked off again on his own. Kyle B, 15, who he is normally out with, has been in all evening. Tyrell's phone rings and goes to voicemail, we've rung it at 22:05, 22:30 and 23:00. Room checked, none of his belongings missing, and I've done the grounds. I haven't been down the bus station, I can't leave as there's only two of us on. Black North Face jacket, black joggers. He came in wearing a white cap earlier but it's on the sofa. Sixth missing episode since September.",
    states: { child_name: 'Tyrell Manning', child_age: { years: 16, born: '2010-08-09' }, last_seen_when: when('2026-11-06T19:35Z', 10), last_seen_where: /\b(?:drive)/i, last_seen_by: /\b(?:shanice)/i, your_relationship: /staff|support/i, missing_before: 'yes', checks: ['called', 'room', 'things', 'outside'] },
    may: { phone_state: 'rings', your_name: 'Dean', red_flags: 'yes', with_whom: /own/i },
  },
  {
    id: 'e8-04', sentAt: '2026-11-14T18:05:00Z',
    text: "Good evening. I'm Oliver's dad, his mother and I are separated and he was meant to come to me for the weekend, I collect him from her flat in Walthamstow at noon normally, but today he told her he would make his own way, and she says he walked out of the door at 11.15, no, sorry, I've just looked at her message again and it's 10.50, with a blue holdall, and I am in Croydon and he has never arrived. He's thirteen, his half-sister Beatrice is nine and she's with me. His phone rings but he doesn't pick up, I've tried perhaps twenty times. He's wearing a grey hoodie, his mother thinks, and not the parka because that's at mine. I have not contacted any of his school friends because I don't have their numbers, and she is going to look at his room when she gets back from her shift at eight. His full name is Oliver James Petrakis.",
    states: { child_name: 'Oliver James Petrakis', child_age: { years: 13 }, last_seen_when: when('2026-11-14T10:50Z', 10), last_seen_where: /\b(?:walthamstow|her flat|his m)/i, last_seen_by: /\b(?:mother)/i, your_relationship: /^(?:dad|parent)$/i, phone_state: 'rings', checks: ['called'] },
    may: { red_flags: 'yes' },
  },
  {
    id: 'e8-06', sentAt: '2026-11-21T16:50:00Z',
    text: "Hiya, I'm not family, I'm the neighbour, I live next door at number 14 and I mind little Zayn when his mom's on shift at the QE, she cant have her phone on the ward so I'm texting for her. He's 8. He was playing out the front with my lad Harris (10) and I could see the pair of them from the kitchen window at twenty past 3, then Harris come in for a wee straight after and when he went back out Zayn had gone. He's got no phone he's too little. Ive been up and down the road and round all the back gardens and my husband looked in both cars. I've not been able to get in their house to look in his bedroom I've no key. Red Villa shirt, trackies, one of them light up trainers. Mom's due out at half 7. Please what do I do",
    states: { child_name: 'Zayn', child_age: { years: 8 }, last_seen_when: when('2026-11-21T15:20Z', 10), last_seen_where: /\b(?:front)/i, last_seen_by: me, your_relationship: /neighbour/i, phone_state: 'no_phone', red_flags: 'yes', checks: ['outside', 'vehicles'] },
    may: { checks: ['places'] },
  },
  {
    id: 'e8-08', sentAt: '2026-11-09T00:35:00Z',
    text: "Salaam, texting for my sister because her English is not strong and she's crying. My nephew Bilal Hussain is 16, he's got a little brother Hamza 7 and a sister Aisha 13 who are asleep upstairs. I'm his uncle. He prayed isha with me at the mosque on Leeds Road and I left him at the gate about 7.45pm Sunday, he said he was walking home, its five minutes, he never got in. My sister thought he was at mine so nobody was worried til 11. Ringing out no answer, all of us have tried him. I've drove to the snooker place and the shisha lounge and his other uncle's takeaway and he's not there. I messaged two of his mates, Umar and Faisal, Umar saw him on Thursday, that's no use. Cream shalwar kameez, black puffer over it. First time ever he's gone missing.",
    states: { child_name: 'Bilal Hussain', child_age: { years: 16 }, last_seen_when: when('2026-11-08T19:45Z', 10), last_seen_where: /\b(?:mosque|gate)/i, last_seen_by: me, your_relationship: /uncle/i, phone_state: 'rings', missing_before: 'no', checks: ['called', 'places', 'friends'] },
    may: { checks: ['family'], red_flags: 'yes' },
  },
  {
    id: 'e8-10', sentAt: '2026-11-28T01:20:00Z',
    text: "Alreet, our lass says I should text yous, I'm his dad. wor Liam's 15, took off last night after me and him had a barney ower his Xbox, slammed the door at about half 9 and that was it. I saw him gan past the Post Office end of the street then I lost sight. He's left his phone on his bed so nee point ringing. I've had a look round his room. He's in his sliders in this weather, no coat neither, just a black Berghaus fleece and shorts. I've been in the van and doon the back lane. His mates are called Deano and Carl, Deano's 18, not rang them yet cos I divvent have numbers, his mam's going to see if wor Chloe (she's 12) has them on Snapchat. He did this in the summer an' all, came back at 4 in the morning",
    states: { child_name: 'Liam', child_age: { years: 15 }, last_seen_when: when('2026-11-27T21:30Z', 20), last_seen_where: /\b(?:post office|street)/i, last_seen_by: me, your_relationship: /^(?:dad|parent)$/i, phone_state: /^(?:no_phone|left)/, missing_before: 'yes', checks: ['room', 'vehicles'] },
    may: { checks: ['places', 'outside'], red_flags: 'yes' },
  },
  {
    id: 'e8-12', sentAt: '2026-11-02T09:10:00Z',
    text: "Good morning. I do apologise if this is not the right number. I am the grandmother of Huw Ellis, who is fifteen and has lived with us at Llangefni since his mother died. On Sunday he had his dinner at one, went up to do his homework, came down at ten to four for a biscuit and told my husband he was off to the harbour to photograph the boats. My husband watched him go up the lane. He has not been back and his bed was not slept in; I looked in his room first thing. I was at chapel until five so I did not see him myself. We have tried his telephone, which is turned off. He has his camera with him, and his green anorak on. I rang the coastguard at eight this morning. I also rang his friend Dafydd, sixteen, who was in Bangor all weekend. He's a good boy; it has not happened before.",
    states: { child_name: 'Huw Ellis', child_age: { years: 15 }, last_seen_when: when('2026-11-01T15:50Z', 15), last_seen_where: /\b(?:lane)/i, last_seen_by: /\b(?:husband)/i, your_relationship: /^gran/i, phone_state: 'off', missing_before: 'no', checks: ['called', 'room', 'friends'] },
    may: { checks: ['places'], red_flags: 'yes' },
  },
  {
    id: 'e8-14', sentAt: '2026-11-17T11:40:00Z',
    text: "Hi, key worker at a supported accommodation in Coventry here. One of our UASC lads, Hamid Noorzai, DOB on his papers 01/01/2009 so 17, didn't come back last night. CCTV has him leaving by the front door at 18:22 yesterday on his own, wearing a maroon hoodie and carrying a JD bag. Curfew is 23:00, I came on at 07:30 and did the room check at 08:00, bed not used, prayer mat and all paperwork still there, phone charger gone. Called him x5, switched off. I asked his friend Samiullah (18) in flat 3 and he says he last spoke to him Sunday. He has never been missing from anywhere. Solicitor appointment was meant to be 10:15 today. We've not rung the college yet.",
    states: { child_name: 'Hamid Noorzai', child_age: { years: 17, born: '2009-01-01' }, last_seen_when: when('2026-11-16T18:22Z', 5), last_seen_where: /\b(?:front door)/i, last_seen_by: /\b(?:cctv)/i, your_relationship: /key ?worker|staff/i, phone_state: 'off', missing_before: 'no', checks: ['called', 'room', 'things', 'friends'] },
    may: { red_flags: 'yes', with_whom: /own/i },
  },
  {
    id: 'e8-16', sentAt: '2026-11-07T22:30:00Z',
    text: "Evening, stepdad here, Claire (mum) is out driving the lanes. Our girl's called Isobel, Izzy to everyone, surname Farrant not mine which is Beer. She turned 16 in April. She went to the fireworks at Crediton with a crowd of them, I dropped her by the church at 6 and was due to get her at 9 from the same place. No sign. Her friend Poppy (15) says Izzy was stood next to her at the burger van when the display started, that was 7.30, and when it finished at 10 to 8 she'd gone. I've tried her phone, dead or switched off. I've walked the whole field twice and checked the car parks. She had a yellow bobble hat and a long black coat; Poppy's the one in the red hat if people say they've seen a red hat. Claire's got in touch with three of the other girls. Never been missing before.",
    states: { child_name: 'Isobel', child_age: { years: 16 }, last_seen_when: when('2026-11-07T19:30Z', 20), last_seen_where: /\b(?:burger)/i, last_seen_by: /\b(?:poppy)/i, your_relationship: /step/i, phone_state: 'off', missing_before: 'no', checks: ['called', 'places', 'friends'] },
    may: { checks: ['outside'], red_flags: 'yes' },
  },
  {
    id: 'e8-18', sentAt: '2026-11-26T19:20:00Z',
    text: "Hello, sorry for my English. I am mother of Kacper Wisniewski, he has 14 years. Today he has training of football at 16:00 to 17:30 but trainer say he was not come. In school he was, teacher of maths she seen him on last lesson, is finish 14:50, after this nobody. I work in warehouse to 18:00, I come home, no Kacper, food in fridge he didn't touch. I call him, telephone is switched off. I call to mother of Jakub, his best friend, and Jakub is home, he is sick from Tuesday. Older brother Mateusz, he has 19, he will go by car to look in town when he finish work at 20:00. Kacper has black jacket and school trousers, the red jacket is home. Never he is missing before. Please what I must do",
    states: { child_name: 'Kacper Wisniewski', child_age: { years: 14 }, last_seen_when: when('2026-11-26T14:50Z', 20), last_seen_where: /\b(?:school|lesson)/i, last_seen_by: /\b(?:teacher)/i, your_relationship: /^(?:mum|parent)$/i, phone_state: 'off', missing_before: 'no', checks: ['called', 'friends'] },
    may: { checks: ['school'], red_flags: 'yes' },
  },
  {
    id: 'e8-20', sentAt: '2026-11-30T07:55:00Z',
    text: "Hi, Im the older sister im 24 and ive had my brother living with me since our mum passed. Reece Hallam hes 16 (dont get mixed up with our Ryan who's 14, hes in the shower). Came down this morn at 7 and Reece is gone, went in his bedroom and the windows open. I last saw him half 11 last night on the landing, he said night. Checked his drawers, hes took his passport and the £60 I kept for the leccy, hes left his school bag. Ive rung him, rings out. His girlfriend is Mia I've text her but she hasnt replied. Not tried the skatepark or his work yet, he does Saturdays at the car wash on Abbeydale Rd. last time he went missing was August, two nights, found in Donny",
    states: { child_name: 'Reece Hallam', child_age: { years: 16 }, last_seen_when: when('2026-11-29T23:30Z', 15), last_seen_where: /\b(?:landing)/i, last_seen_by: me, your_relationship: /sister/i, phone_state: 'rings', missing_before: 'yes', checks: ['called', 'room', 'things', 'friends'] },
    may: { red_flags: 'yes' },
  },
  {
    id: 'e8-22', sentAt: '2026-11-21T20:25:00Z',
    text: "Hi so my daughter Lexi went to Lakeside today with Maddie and Ruby, they're all 14, got the train at 11. The other two came home on the 5 oclock train without her!! They say they had a row in Primark about 3 and she stormed off and they thought shed gone home. I'm fuming with them but also so scared. I tried Find My and its showing Grays station at 16:12 then nothing, its off now. Ive called, texted, WhatsApped, one tick. I've spoke to both the girls and their mums. Her dad has gone to Lakeside to talk to security, he's not there yet. My eldest Harvey 18 is going to drive to Grays. Cropped white puffa, black leggings, UGGs. She has hair extensions in, dark red. Never been missing, she's normally glued to me. Lexi Barker-Dunn btw. I'm Kelly, mum",
    states: { child_name: 'Lexi Barker-Dunn', child_age: { years: 14 }, last_seen_when: when('2026-11-21T15:00Z', 20), last_seen_where: /\b(?:primark|lakeside)/i, last_seen_by: /\b(?:maddie|ruby)/i, your_relationship: /^(?:mum|parent)$/i, phone_state: 'off', missing_before: 'no', checks: ['called', 'friends'] },
    may: { your_name: 'Kelly', red_flags: 'yes' },
  },
  {
    id: 'e8-24', sentAt: '2026-11-08T03:10:00Z',
    text: "Night waking staff, Fellside children's home nr Kendal. YP Chantelle Okafor-Reid 15 not in her bed at 02:15 check, window restrictor broken. I myself saw her at 00:45 in the lounge, she asked for toast, I logged it. Other YP (Destiny 14, Josh 13) are both asleep, checked 02:30. Her room and full building searched, laundry, attic, and the grounds with a torch, plus looked in both the house cars, locked and empty. Phone: we hold phones overnight so hers is in the office safe. Gone from her belongings when I checked: £20, vape and charger. On CSE pathway, adult male approx 30 known as 'Mally' has been picking her up from the layby, reg partly known. Missing 11 times since July. Clothing not known, maybe dressing gown maybe not. Police log requested, no number yet.",
    states: { child_name: 'Chantelle Okafor-Reid', child_age: { years: 15 }, last_seen_when: when('2026-11-08T00:45Z', 10), last_seen_where: /\b(?:lounge)/i, last_seen_by: me, your_relationship: /staff|night/i, phone_state: /^(?:no_phone|left)/, missing_before: 'yes', red_flags: 'yes', checks: ['room', 'home', 'outside', 'vehicles', 'things'] },
  },
  {
    id: 'e8-26', sentAt: '2026-11-29T17:05:00Z',
    text: "Duncan here, Ruaridh's dad, croft outside Lochinver, texting as the signal's no good for talking. Ruaridh, 11, went up to check the tups with the dog at 1 o'clock and should have been down by 2. His sister Eilidh (13) saw him from the byre going through the top gate about half past one. Dog came back alone at 3. Dark since 4. He's no phone, doesn't own one. I've been round the sheds, the fank and the peat road, and I've checked the quad and the pickup, both where they should be. He's in a navy boilersuit and wellies, no torch. My wife Morag has gone down to the McLeods to ask if their two boys (10 and 12) are with him but she isn't there yet. Should I be onto mountain rescue?",
    states: { child_name: 'Ruaridh', child_age: { years: 11 }, last_seen_when: when('2026-11-29T13:30Z', 15), last_seen_where: /\b(?:gate)/i, last_seen_by: /\b(?:eilidh|sister)/i, your_relationship: /^(?:dad|parent)$/i, phone_state: 'no_phone', checks: ['outside', 'vehicles'] },
    may: { checks: ['places'], your_name: 'Duncan', red_flags: 'yes' },
  },
  {
    id: 'e8-28', sentAt: '2026-11-16T16:02:00Z',
    text: "Im a registered childminder in Wigan and ive lost one of my minded children in Asda, oh god. Shes called Poppy-Rae shes 6. I had 3 of them, Theo 4 in the trolley, Isla 8 holding on, and I saw Poppy-Rae by the Christmas toys aisle at quarter to 4. Isla says she went to look at the unicorns. Staff have put a call out over the tannoy twice. We've been up every aisle and the cafe and the toilets, and a lad off the trolleys is going to do the car park. Her mum Becky finishes at 5.30 I have rung her and left a message. Red gingham no its winter now, grey pinafore, red cardi, her coat's in my trolley. she's never gone missing before. no phone obviously. do i need to ring 999 now or wait for security",
    states: { child_name: 'Poppy-Rae', child_age: { years: 6 }, last_seen_when: when('2026-11-16T15:45Z', 10), last_seen_where: /\b(?:aisle|asda)/i, last_seen_by: me, your_relationship: /childminder/i, phone_state: 'no_phone', missing_before: 'no', red_flags: 'yes', checks: ['places'] },
  },
  {
    id: 'e8-30', sentAt: '2026-11-23T21:30:00Z',
    text: "Now then love I'm a nana in Hull and our Darren's not come in, sorry not Darren that's his dad, our Callum, Callum Stathers my grandson. He's 13, he'll be 14 week on Friday. I saw him off at back door at 5 after his tea, he said he were off to boxing, boxing's 6 while 7.30 at St Pauls, and I rang Gary who runs it and he's not been. So it's me who's seen him last. I've rung and rung him, it's turned off. Our Kerry's lad Tyler (11) has been round to the chippy and the foreshore for me and he weren't there. I've not been up in his room cos me knees won't do them stairs. He's only in a T shirt and them grey joggers, his coat's on peg. He's been missing once, two year ago when his mam went inside.",
    states: { child_name: 'Callum Stathers', child_age: { years: 13 }, last_seen_when: when('2026-11-23T17:00Z', 15), last_seen_where: /\b(?:back door)/i, last_seen_by: me, your_relationship: /^(?:gran|nana)/i, phone_state: 'off', missing_before: 'yes', checks: ['called', 'places'] },
    may: { checks: ['school'], red_flags: 'yes' },
  },
  {
    id: 'e8-32', sentAt: '2026-11-14T23:35:00Z',
    text: "My daughter Freya (15) told us she was babysitting for the Hendersons 6 till 10, they have a 2 and a 5 year old. Went to collect her at 10 and Mrs Henderson said she'd cancelled Freya on Thursday. So. I last saw her myself at 5.40pm, I dropped her at the top of their road in Caversham and like an idiot didn't watch her in. Snap Map has her at Paddington at 7.02 and then it froze. I've called and it rings out. Phoned her two closest friends, Imogen and Saskia, they swear they don't know where she is but Imogen's admitted she has been messaging a man called Jonno who says he is 17 and is really 26. I've gone through her things and the overnight bag and her makeup are gone. She was wearing a brown teddy coat. She has never gone missing before. Dad, Martin.",
    states: { child_name: 'Freya', child_age: { years: 15 }, last_seen_when: when('2026-11-14T17:40Z', 10), last_seen_where: /\b(?:road|caversham)/i, last_seen_by: me, your_relationship: /^(?:dad|parent)$/i, phone_state: 'rings', missing_before: 'no', red_flags: 'yes', checks: ['called', 'things', 'friends'] },
    may: { your_name: 'Martin' },
  },
  {
    id: 'e8-34', sentAt: '2026-11-06T12:15:00Z',
    text: "Dear team, head of year 10 at a secondary in Luton. I am writing with mum's agreement as her phone is broken. Student: Mohammed Tariq Aziz, known as Mo, 14. Registered at 08:40, present period 1, then asked for the toilet at 09:50 from Mr Lyle's science lab and didn't return. Mr Lyle is the last adult to see him. Site search done: fields, bike sheds and car park. A Year 11 called Dylan, 16, claims he saw 'some kid' at McDonald's at 10.30, but that was a boy with a red bag; Mo's is black. Mobile rings with no answer (I rang it from the office 3 times). He said to a classmate yesterday that lads from another estate had threatened to be waiting with a machete. Blazer left on chair so in white shirt and black trousers. Not been missing before per mum. We've not yet contacted his cousin's school.",
    states: { child_name: 'Mohammed Tariq Aziz', child_age: { years: 14 }, last_seen_when: when('2026-11-06T09:50Z', 5), last_seen_where: /\b(?:lab|school)/i, last_seen_by: /\b(?:lyle)/i, your_relationship: /head|teacher|school/i, phone_state: 'rings', missing_before: 'no', red_flags: 'yes', checks: ['called', 'outside'] },
    may: { checks: ['places'] },
  },
  {
    id: 'e8-36', sentAt: '2026-11-01T22:20:00Z',
    text: "Brookvale residential Wolverhampton, Senior on shift Tonya. Reporting Jayden, aged 14. At approx 20:10 he was told he couldn't have a third takeaway, kicked off, left via the kitchen, seen by agency staff Marlon going over the back wall towards the cut. No contact since. He's got his mobile with him, Snapchat active 21:45, he isnt replying to calls or texts from us. I've had a look in his room, no note. I messaged his mate Corey (17) who says he ent seen him since Friday. Going to ring his nan in Dudley next. Grey Hoodrich tracksuit. Regular misser, last returned Thursday at 03:00 under the influence. Another lad Rio 12 tried to go after him but was brought back at 20:25.",
    states: { child_name: 'Jayden', child_age: { years: 14 }, last_seen_when: when('2026-11-01T20:10Z', 10), last_seen_where: /\b(?:wall|kitchen)/i, last_seen_by: /\b(?:marlon|staff)/i, your_relationship: /staff|senior|residential/i, phone_state: /^(?:on|rings|with)/, missing_before: 'yes', checks: ['called', 'room', 'friends'] },
    may: { your_name: 'Tonya', red_flags: 'yes' },
  },
  {
    id: 'e8-38', sentAt: '2026-11-26T04:40:00Z',
    text: "Im a lorry driver parked up in Calais so this is all second hand. My lad Ethan whos 14 lives with me, his dad, and my mother in Doncaster, shes 78 and not great on a phone. She rang me at 2 this morning UK time. He had his tea, went out at 7 Wednesday night to see to his pigeons, came back at 8, went out again, then our neighbour Clive saw him about 9.15 at the end of our road sat on the wall with a girl, blonde, 15 or so. Nowt since. My mother has looked in his room and all over the house. I've rung him, rings and rings. I've text his mates off the footy group, nobody up. Never been missing before, never stopped out. Blue Donny Rovers tracksuit top. His mam isn't on the scene, lives Rhyl, haven't asked her yet.",
    states: { child_name: 'Ethan', child_age: { years: 14 }, last_seen_when: when('2026-11-25T21:15Z', 15), last_seen_where: /\b(?:road)/i, last_seen_by: /\b(?:clive|neighbour)/i, your_relationship: /^(?:dad|parent)$/i, phone_state: 'rings', missing_before: 'no', with_whom: /girl/i, checks: ['called', 'room', 'home', 'friends'] },
    may: { red_flags: 'yes' },
  },
  {
    id: 'e8-40', sentAt: '2026-11-29T13:15:00Z',
    text: "Hello, I'm not a parent, I'm the godmother and she stays with me at weekends, her mum's in hospital in Aberdeen having her third. Name is Isla-Rose Mutch, fifteen years old. Yesterday, Saturday, she did her shift at the bakery in Stonehaven till 2, came back to mine, then went out about 4.30 with her boyfriend Struan, he's 16, to the pictures, film was 5.15 and due out at 7.30. Struan says they fell out and he put her on the X7 bus at 8.05 and that's the last he saw. Bus driver hasn't been asked yet. I fell asleep, didnt realise till this morning. Her phone's off, I've phoned it and phoned it. I've spoken to Struan and to Orla from the bakery. Checked her room, bed not slept in, and looked in the car too. Long camel coat, white trainers; the tartan scarf in her pictures is on my chair. She once went missing when she was eleven.",
    states: { child_name: 'Isla-Rose Mutch', child_age: { years: 15 }, last_seen_when: when('2026-11-28T20:05Z', 10), last_seen_where: /\b(?:bus)/i, last_seen_by: /\b(?:struan|boyfriend)/i, your_relationship: /godmother/i, phone_state: 'off', missing_before: 'yes', checks: ['called', 'friends', 'room', 'vehicles'] },
    may: { red_flags: 'yes' },
  },
]
