/** The even half of thirty first texts by a stranger, with labels (README.md): never read by those who mend the rules. */
import { me, when, type Doubted } from '../scoring.ts'

export const evenHalf: readonly Doubted[] = [
  {
    id: 'q02', sentAt: '2026-11-19T10:00Z', traps: '',
    text: "alright love dont know if this is the right number. its our Jamie hes 15 an he went the match with his uncle Terry yesterday, Terry lost him outside the ground about quarter to 5 when everyone was coming out. we thought hed gone to his mates in Huyton but his mate Degsy says he never seen him all day. he had no charger so his phones dead. hes done this once before last season n turned up at his nans the next mornin so i wasnt that arsed at first but hes not at me mams this time. red scarf grey trackie. im Donna his mum we live 52 Cantril Walk, Bootle",
    states: {
      child_name: 'Jamie', child_age: { years: 15 }, last_seen_when: when('2026-11-18T16:45Z', 15), last_seen_where: /football|ground/i,
      last_seen_by: /terry|uncle/i, your_name: 'Donna', your_relationship: /mum/i, home_address: /52 cantril walk/i,
      checks: ['friends', 'family'], phone_state: 'off', missing_before: 'yes',
    },
    may: {
      with_whom: /terry|uncle/i,
    },
  },
  {
    id: 'q04', sentAt: '2026-11-19T10:00Z', traps: '',
    text: "Hello, I write because my wife speak no English. Our daughter Zosia, date of birth 3.06.2012, she was in after school club, swimming, yesterday to 17:15 and teacher see her go out with wet hair to bus 33. At home was nobody because I work night and wife was cleaning. So nobody know until morning, bed is not touched. She has phone Samsung, it say not available. Address is 7b Loom Yard, Oldham. School say today she absent. In February she was also not coming one night, she was at girl Nikola, but Nikola mother say no this time. Please who speak Polish can call to my wife Ewelina 07700 900214. Marcin",
    states: {
      child_name: 'Zosia', child_age: { years: 14, born: '2012-06-03' }, last_seen_when: when('2026-11-18T17:15Z', 15),
      last_seen_where: /swimming/i, last_seen_by: /teacher/i, home_address: /7b loom yard/i, your_name: 'Marcin',
      your_relationship: /^parent$|mum|dad|mother|father/i, checks: ['school', 'friends', 'room', 'called'], phone_state: 'off',
      missing_before: 'yes',
    },
  },
  {
    id: 'q06', sentAt: '2026-11-19T17:00Z', traps: '',
    text: "Ow do. Tis about Perran, I call un my grandson but he's my daughter's stepson truth be told. They'm up to Bristol for the day and left un with me. He'll be eleven in August. We had our bit of dinner at twelve and he said he were off down the lane to look at Roskilly's tractors. I seen un go through the gate, must of been one o'clock. No I tell a lie, he come back for his wellies so more like twenty past. Roskilly in't seen un. I've had the dog out round all three fields and looked in the slurry pit, thank God nothing. Hay barn an all, cos last summer he hid up in there two hour for a lark and frit us to death. He in't got one of they phones. Stripy jumper and wellies. I'm eighty one and me knees is bad so I can't get up the top wood, and I daren't ring his mother till I know summat. I'm at Higher Combe Cottage, Wiveliscombe. Bert.",
    states: {
      child_name: 'Perran', child_age: { years: 10 }, last_seen_when: when('2026-11-19T13:20Z', 10),
      last_seen_where: /gate|combe|cottage|here|home/i, last_seen_by: me, your_name: 'Bert', your_relationship: /grand/i,
      checks: ['outside'], phone_state: 'no_phone',
    },
    may: {
      checks: ['places', 'friends', 'home'], missing_before: 'yes',
    },
    doubtful: {
      red_flags: 'yes',
    },
  },
  {
    id: 'q08', sentAt: '2026-11-21T12:00Z', traps: '',
    text: "Hello, sorry to bother you, I'm only the neighbour but nobody seems to be doing anything. The lad at number 19 Thistle Bank, Rhodri I think his name is, maybe 12 or 13, was sat on their front wall in the rain on Thursday from about 4 till gone 6 with his school bag. Locked out I suppose, it's happened before. The little girl from there, Carys, was going past to school as normal yesterday with her recorder, so I thought all must be well, and I had the gas man in, and you don't like to interfere. I went in to make him a hot drink and when I came back out he was walking off towards the rec. I've not seen him since, and his mum asked me this morning if I'd had him round mine so he can't be home. My name is Glenda Pike and I'm at 17. Please don't tell her it was me.",
    states: {
      last_seen_when: when('2026-11-19T18:05Z', 20), last_seen_where: /thistle bank|\brec\b|19/i, last_seen_by: me,
      home_address: /19 thistle bank/i, your_name: 'Glenda Pike', your_relationship: /neighbour/i,
    },
    doubtful: {
      child_name: 'Rhodri', child_age: { years: 12 },
    },
  },
  {
    id: 'q10', sentAt: '2026-11-17T18:00Z', traps: '',
    text: "Assalamu alaikum, I am writing for my sister's daughter Hafsa. She is in year 11, sixteen she became in Ramzan. She has gone for her tuition Sunday evening, 5 to 7 tuition is, and sir is telling us that she left at half six only, saying headache. From then no news. Her father is very angry so please do not ring the house phone, message me only. Some boy's name is coming, Adil, we do not know which family. She took her passport and gold bangles from her mummy's cupboard, that we saw only today. I am worried they have taken her to another city and the nikah will be done. Her address 88 Paxton Road, Bolton. I'm Nasreen khala.",
    states: {
      child_name: 'Hafsa', child_age: { years: 16 }, last_seen_when: when('2026-11-15T18:30Z', 15), last_seen_where: /tuition/i,
      last_seen_by: /teacher|\bsir\b|tutor/i, worry: /marr|wedding|another city/i, home_address: /88 paxton/i, your_name: 'Nasreen',
      your_relationship: /aunt/i, checks: ['school', 'things'],
    },
    doubtful: {
      red_flags: 'yes',
    },
  },
  {
    id: 'q12', sentAt: '2026-11-19T21:00Z', traps: '',
    text: "Nana here sorry this phone changes my words. Our Caleb had not come home form cubs. Cubs finished at quarter to 8 and its 5 minutes walk. A Keeler says she watched him cross the rod at the lollipop place with the Dobson twins. The twins are hole safe. He is nice. NINE. I have been up and down with a torch twice. He has his green jumper and scarf on. He is a good boy and comes straight home as a rule. It is now 9 oclock. Pam",
    states: {
      child_name: 'Caleb', child_age: { years: 9 }, last_seen_when: when('2026-11-19T19:47Z', 10),
      last_seen_where: /lollipop|cross|\broad\b|cubs/i, last_seen_by: /akela|leader/i, your_name: 'Pam', your_relationship: /nan|gran/i,
      checks: ['places', 'school'], red_flags: 'yes',
    },
    may: {
      with_whom: /dobson|twins/i,
    },
    doubtful: {
      out_of_character: 'yes',
    },
  },
  {
    id: 'q14', sentAt: '2026-11-19T20:30Z', traps: '',
    text: "My three boys went out on their scooters after tea, Dylan is 12, Osian 10 and Macsen 7. Dylan and Osian came in at half seven without the little one. They say he turned back on his own by the Spar because his wheel was loose, about ten to seven that would of been. Mam has gone round in the car and I've stopped in the house in case he comes. Spar have checked out the back too, nothing. Orange helmet, red Wales shirt. He's type 1 diabetic, he's got the insulin pump on him but the readings have stopped coming through on my phone. 14 Heol y Bont, Llandeilo. Gethin Parry",
    states: {
      child_name: 'Macsen', child_age: { years: 7 }, last_seen_when: when('2026-11-19T18:50Z', 10), last_seen_where: /\bspar\b/i,
      last_seen_by: /brother|dylan|osian/i, your_name: 'Gethin Parry', your_relationship: /^parent$|mum|dad|mother|father/i,
      checks: ['places'], red_flags: 'yes',
    },
    may: {
      with_whom: /brother|dylan|osian/i,
    },
    doubtful: {
      home_address: /14 heol/i,
    },
  },
  {
    id: 'q16', sentAt: '2026-11-22T20:30Z', traps: '',
    text: "Is this the right place if its their dad thats got them? My ex had Zachary and Imogen this weekend and should of brought them back 6pm sunday. Its now tuesday. I last saw them friday after school handing over at the McDonalds on the ring road. He goes strait to answerphone and his landlord says he moved out 2 weeks ago. There's a child arrangements order. Zachary is 8, Immy's 5. I think he's took them to Ireland where his mother is. He had the passports off me in July saying he was renewing them. He isnt violent never has been. Natalie, 07700 900618, at work till 3",
    states: {
      child_name: /zachary (and|&) imogen/i, last_seen_when: when('2026-11-20T15:45Z', 300), last_seen_where: /mcdonald|ring road/i,
      last_seen_by: me, worry: /ireland/i, your_name: 'Natalie', your_relationship: /^parent$|mum|dad|mother|father/i,
      checks: ['family'], red_flags: 'yes', with_whom: /dad|\bex\b|father/i, your_number: '+447700900618',
    },
    may: {
      child_name: /zachary|imogen|immy/i, child_age: { years: 8 }, checks: ['friends'],
    },
    doubtful: {
      whereabouts: 'unknown',
    },
  },
  {
    id: 'q18', sentAt: '2026-11-19T09:00Z', traps: '',
    text: "Daughter Saskia, 17. Gig in Brixton last night with her friend Flo. Got the 23:14 home. Flo got off at East Croydon about 11.40, S stayed on for Redhill. Never got in. No reply on family chat since 23:02. Find My says her iPhone is at Gatwick. Her dad has driven to both stations. Silver jacket, septum ring, 5'10. Always, always messages. On hold to British Transport Police 25 mins. Caroline",
    states: {
      child_name: 'Saskia', child_age: { years: 17 }, last_seen_when: when('2026-11-18T23:40Z', 15), your_name: 'Caroline',
      your_relationship: /^parent$|mum|dad|mother|father/i, last_seen_where: /train|croydon/i, last_seen_by: /\bflo\b|friend/i,
      checks: ['places'], height: { cm: 178 },
    },
    may: {
      checks: ['called', 'family', 'friends'], with_whom: /\bflo\b|friend/i,
    },
    doubtful: {
      out_of_character: 'yes',
    },
  },
  {
    id: 'q20', sentAt: '2026-11-19T18:00Z', traps: '',
    text: "What about ye. Foster carer outside Lisburn, the wee lad's Odhran, 13, we've had him five weeks under the Southern Trust. I pulled in for diesel on the A1 at half eleven yesterday morning and when I came back from paying he was away out of the car. The garage camera has him walking over the footbridge at 11.34. They tell me he's done it on every carer he's had, nine times, usually ends up on his da's estate in Newry. I gave a report to the police in Newry at ten to one yesterday, no call back. He's on ADHD tablets, mornings, so that's today's missed. Social worker knows.",
    states: {
      child_name: 'Odhran', child_age: { years: 13 }, last_seen_when: when('2026-11-18T11:34Z', 15),
      last_seen_where: /footbridge|\ba1\b|garage/i, last_seen_by: /camera|garage|cctv/i, your_relationship: /foster/i,
      missing_before: 'yes',
    },
    may: {
      checks: ['places'],
    },
    doubtful: {
      out_of_character: 'no', red_flags: 'yes',
    },
  },
  {
    id: 'q22', sentAt: '2026-11-18T10:00Z', traps: '',
    text: "Reight, its Brian, our Effie's grandad. She were born 30th Oct 2013 so you can work it out. Her mum's poorly so she lives wi us, 33 Cinder Hill, Barnsley. I took her to brass band Tuesday neet at 6 same as allus, and when wife went to fetch her at 8 they said she'd not come back in after t'break. Break's 7 while quarter past. Conductor saw her go out to t'vending machine and that's last anybody knows. She's left her cornet and her coat and she thinks t'world o that cornet. Mobile rings but she's not picking up. That were yesterday. She went walkabout once at infants, twenty minutes, they found her in t'PE cupboard, but that's six year back. I've been on to t'council half an hour this morning afore I worked out it were you I wanted and not them, they kept asking me about bins. She's not one for wandering off",
    states: {
      child_name: 'Effie', child_age: { years: 13, born: '2013-10-30' }, last_seen_when: when('2026-11-17T19:07Z', 20),
      last_seen_where: /band|vending/i, last_seen_by: /conductor|leader|band/i, out_of_character: 'yes',
      home_address: /33 cinder hill/i, your_name: 'Brian', your_relationship: /grand/i, checks: ['school', 'called'],
      phone_state: 'rings',
    },
    may: {
      checks: ['things', 'friends'],
    },
    doubtful: {
      missing_before: 'yes',
    },
  },
  {
    id: 'q24', sentAt: '2026-11-23T18:00Z', traps: '',
    text: "hi. my dorter Shanelle is missin since satday nite. she is 14. i fort she was sleepin at Aaliyahs and aaliyahs mum fort they was both at mine. aaliyahs brother Jordan left them at the bus stop on cherry tree lane abowt 8 on satday. aaliyah come home sunday dinner time on her own and wont say nuffin. its monday mornin now. her fone is off. she got asma but she has got her pump wiv her. jus a thin dress n trainers. never done nothing like this. 07700 900809 Tanya",
    states: {
      child_name: 'Shanelle', child_age: { years: 14 }, last_seen_when: when('2026-11-21T20:00Z', 30),
      last_seen_where: /bus stop|cherry tree/i, last_seen_by: /jordan|brother/i, out_of_character: 'yes', your_name: 'Tanya',
      your_relationship: /^parent$|mum|dad|mother|father/i, checks: ['friends', 'called'], phone_state: 'off', missing_before: 'no',
      your_number: '+447700900809',
    },
    may: {
      with_whom: /aaliyah/i,
    },
  },
  {
    id: 'q26', sentAt: '2026-11-17T18:00Z', traps: '',
    text: "Good morning. This is Mr Adebayo Fashola. My first son, Tobi, seventeen years, took the coach on Saturday to the university open day at Leicester. He phoned me by himself at 5 that he was at the coach station and since then no call. His coach was the 6.40. My wife spoke to the coach people and they said the ticket was not scanned. On Sunday we travelled to Leicester, we searched the station, the library, the A&E. Please, this is a boy who will call you ten times in a day. He wore a navy suit and he is with his laptop. Tall, six feet plus, low cut. I have reported at Lewisham police station, they gave me only a number. Today is Tuesday.",
    states: {
      child_name: 'Tobi', child_age: { years: 17 }, out_of_character: 'yes', your_name: /fashola|adebayo/i,
      your_relationship: /^parent$|mum|dad|mother|father/i, checks: ['places'], height: { cm: 183 },
    },
    may: {
      checks: ['school'],
    },
    doubtful: {
      last_seen_when: when('2026-11-14T17:00Z', 30), last_seen_where: /leicester|coach/i, last_seen_by: me,
    },
  },
  {
    id: 'q28', sentAt: '2026-11-23T09:00Z', traps: '',
    text: "Hi, keyworker at Compass semi independent in Luton. Its two young people not one. Besart, 17, Albanian, unaccompanied asylum seeking child, and Ardit who's 16. Both walked out 14:00 Sunday, told Mo on the front desk they were going to the gym, gym says no. Besart was picked up in a black Mercedes twice last week and has a second phone he didn't have before. I'm concerned he's being made to work in a grow house. Rooms checked, Besart's ID card and all his clothes gone, Ardit's stuff all still here. Both phones off. Besart will need an Albanian interpreter, Ardit speaks good English. Social workers for both emailed. Precious",
    states: {
      child_name: /besart (and|&) ardit/i, last_seen_when: when('2026-11-22T14:00Z', 15), last_seen_where: /compass|front desk|luton/i,
      last_seen_by: /\bmo\b|front desk/i, worry: /grow house|cannabis|made to work/i, your_name: 'Precious',
      your_relationship: /key ?worker|staff|worker/i, checks: ['places', 'room', 'things', 'called'], red_flags: 'yes',
      phone_state: 'off',
    },
    may: {
      child_name: /besart|ardit/i, child_age: { years: 17 }, with_whom: /besart|ardit|each other/i,
    },
    doubtful: {
      home_address: /compass/i,
    },
  },
  {
    id: 'q30', sentAt: '2026-11-19T17:00Z', traps: '',
    text: "Hello its Pauline, Skye's foster mum. You'll have her from August when she walked out at 2am in her nightie and was found at Tibshelf services. This is different. She's been so settled, she was fifteen on Saturday and we'd a lovely day. Today she went to the orthodontist on her own, first time I've let her. Receptionist saw her out at ten past twelve. School haven't had her back. Her phone's on her bed, wiped. There was a card in the bin signed 'your real sis x' and I'm worried its somebody she's met online. Grey blazer, tartan skirt, purple braces. Derbyshire is the placing authority and her social worker's been told.",
    states: {
      child_name: 'Skye', child_age: { years: 15 }, last_seen_when: when('2026-11-19T12:10Z', 15), last_seen_where: /orthodontist/i,
      last_seen_by: /receptionist/i, worry: /online|\bmet\b|sis\b/i, your_name: 'Pauline', your_relationship: /foster/i,
      checks: ['school', 'room'], phone_state: 'no_phone', missing_before: 'yes',
    },
    may: {
      checks: ['things', 'places'],
    },
    doubtful: {
      with_whom: /own|alone/i,
    },
  },
]
