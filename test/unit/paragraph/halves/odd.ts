/** The odd half of thirty first texts by a stranger, with labels (README.md): read, and mended against. */
import { me, when, type Doubted } from '../scoring.ts'

export const oddHalf: readonly Doubted[] = [
  {
    id: 'q01', sentAt: '2026-11-19T21:05Z', traps: '',
    text: "Hiya the wife usually does this sort of thing but shes at work. Wor Robyn, 14 in a fortnight so still 13 like, got the metro to meet her marra Caitlyn at the Gate and she never got there. I dropped her at Wallsend station meself aboot ten to five. Caitlyn's been on the phone asking where she is. Hers is just ringing oot. Shes got a bubble coat on, lime green, ye cannit miss it. Divvent want to waste anybodys time but its gone nine and she's nivver this late. Kev, her da",
    states: {
      child_name: 'Robyn', child_age: { years: 13 }, last_seen_when: when('2026-11-19T16:50Z', 15), last_seen_where: /wallsend/i,
      last_seen_by: me, out_of_character: 'yes', your_relationship: /dad/i, your_name: 'Kev', checks: ['called', 'friends'],
      phone_state: 'rings',
    },
  },
  {
    id: 'q03', sentAt: '2026-11-20T10:00Z', traps: '',
    text: "Good evening. My name is Mrs Verlene Barclay, I am de grandmother for Dequan. Him sixteen but him small for him age. Him leave out of here from Wednesday night, roun ten o'clock, me did hear de door, and today is Friday. Him mother in Birmingham nah see him and him father seh him not dere neither. De phone switch off. Now Dequan will stay out a Friday and a Saturday, that is him way, but him never yet miss a exam and him did have one Thursday morning. Dat is what a trouble me. Him tek him navy rucksack and leave him inhaler pon de dresser.",
    states: {
      child_name: 'Dequan', child_age: { years: 16 }, last_seen_when: when('2026-11-18T22:00Z', 30),
      last_seen_where: /home|here|mine|door|house/i, worry: /exam/i, your_name: /verlene|barclay/i,
      your_relationship: /grandm|gran|nan|grandparent/i, checks: ['family', 'called'], phone_state: 'off',
    },
    may: {
      missing_before: 'yes',
    },
    doubtful: {
      last_seen_by: me, out_of_character: 'yes', red_flags: 'yes',
    },
  },
  {
    id: 'q05', sentAt: '2026-11-19T21:00Z', traps: '',
    text: "Missing report. Orchard View, 3 Tanner Brow, Kendal. YP: Ellis Marr, dob 14/02/09. Last sighted 19:40 tonight by agency worker Folake, front drive, getting into grey Corsa, driver unknown male. Curfew 21:00. Third time this month. Known CSE risk, strategy meeting held Monday. Phone on, rings, no pickup. Duty manager Hilary reporting.",
    states: {
      child_name: 'Ellis Marr', child_age: { years: 17, born: '2009-02-14' }, last_seen_when: when('2026-11-19T19:40Z', 15),
      last_seen_where: /drive|orchard view|tanner brow/i, last_seen_by: /folake|agency|worker/i, your_name: 'Hilary',
      your_relationship: /manager|staff|worker/i, checks: ['called'], missing_before: 'yes', with_whom: /\bman\b|male/i,
      phone_state: 'rings',
    },
    doubtful: {
      home_address: /tanner brow|orchard view/i, worry: /exploit|\bcse\b|\bcar\b|unknown|\bman\b/i, red_flags: 'yes',
    },
  },
  {
    id: 'q07', sentAt: '2026-11-19T10:50Z', traps: '',
    text: "hi i need to report my little boy missing hes called Teddy hes three nearly four he was in the garden with his cousin and i went in to get the washing out the machine two minutes and the side gate was open his cousin is five she says he went to see the cat weve looked in next doors and the ones behind and under all the cars my mum is running down to the main road hes got a dinosaur tshirt and a nappy on no shoes hes blond its 27 marlow crescent this was about 20 mins ago its ten to 11 now",
    states: {
      child_name: 'Teddy', child_age: { years: 3 }, last_seen_when: when('2026-11-19T10:30Z', 10),
      last_seen_where: /garden|27 marlow|home/i, your_relationship: /^parent$|mum|dad|mother|father/i, red_flags: 'yes',
      checks: ['outside'],
    },
    may: {
      checks: ['vehicles', 'places', 'friends'], with_whom: /cousin/i,
    },
    doubtful: {
      last_seen_by: /cousin/i, home_address: /27 marlow/i,
    },
  },
  {
    id: 'q09', sentAt: '2026-11-19T18:30Z', traps: '',
    text: "Good afternoon. I'm a foster carer with three in placement at the moment, Kacey who is nine, a baby, and Lorcan who is fourteen. It is Lorcan I'm texting about. He went into Boots with Kacey at the Grafton Centre about 1.15 while I queued for the cash machine outside, and Kacey came out on her own. She says he told her he was going to find his mum. He's not allowed unsupervised contact, that's in the care order, and his mum lives over in Wisbech. Security have looked at the cameras and he left by the bus station doors at 1.22 by himself. He had eight pounds and his bus pass. I've rung the out of hours team and left a message. Green parka, black jeans, very curly dark hair. I'm Moira, 07700 900331.",
    states: {
      child_name: 'Lorcan', child_age: { years: 14 }, last_seen_when: when('2026-11-19T13:22Z', 10),
      last_seen_where: /grafton|bus station/i, last_seen_by: /camera|cctv|kacey|security/i, your_name: 'Moira',
      your_relationship: /foster/i, your_number: '+447700900331',
    },
    may: {
      checks: ['places'], with_whom: /kacey/i,
    },
  },
  {
    id: 'q11', sentAt: '2026-11-19T12:00Z', traps: '',
    text: "Need some advise pls. My step daughter Lottie (13 on the 2nd of may gone) stormed out at 7ish last night after her mum took her ipad off her. we thought shed be at her real dads 2 streets away and he thought she was with us until he rang at 8 this morning. her mobile is here on charge. Lee",
    states: {
      child_name: 'Lottie', child_age: { years: 13 }, last_seen_when: when('2026-11-18T19:00Z', 30), your_name: 'Lee',
      your_relationship: /step|parent/i, checks: ['family'], phone_state: 'no_phone',
    },
    doubtful: {
      last_seen_where: /home|house|here/i,
    },
  },
  {
    id: 'q13', sentAt: '2026-11-19T21:00Z', traps: '',
    text: "Hi I text you in March about my daughter Amber when she went off to Skegness with that lad, she came back on her own after two nights that time with her hair all hacked off. Well its happened again. She's 15 now. Quarter past six this morning I heard the tap going and she was in the kitchen filling a water bottle, said she was going for a run. She doesn't run. Leggings and my cagoule. She's blocked me on everything. There's £60 gone from the tin too. I know I sound calm, I think I did all my crying in March. My son says leave it till tonight, he's 22 and knows everything, and my mother says ring the police this minute. I'm supposed to be at work at two and I don't know whether to go in. 5 Quarry Steps, Matlock is us. Jeanette",
    states: {
      child_name: 'Amber', child_age: { years: 15 }, last_seen_when: when('2026-11-19T06:15Z', 15),
      last_seen_where: /home|kitchen|house/i, last_seen_by: me, home_address: /5 quarry steps/i, your_name: 'Jeanette',
      your_relationship: /^parent$|mum|dad|mother|father/i, missing_before: 'yes',
    },
    doubtful: {
      checks: ['called', 'things'],
    },
  },
  {
    id: 'q15', sentAt: '2026-11-19T18:00Z', traps: '',
    text: "My boy Fraser didnae come off the school bus, 10 past 4 at the Cross same as usual. Driver's adamant he never got on. School now tell me he signed himself out at 11 this morning for the dentist, there is no dentist. Office lady saw him heading down Station Brae. He's fourteen and a half. Uniform, black blazer, but he'd a holdall with him which isnt normal. His good trainers and the Xbox are away from his room. He plays wi folk in England, somebody called Ghostly, and he's been saving up. He takes epilepsy tablets at bedtime and they're still in the cupboard. He's a hame bird, never been past Perth himsel. Callum Baird, dad",
    states: {
      child_name: 'Fraser', child_age: { years: 14 }, last_seen_when: when('2026-11-19T11:00Z', 15),
      last_seen_where: /school|station brae/i, last_seen_by: /office|lady|school/i, your_name: 'Callum Baird',
      your_relationship: /dad/i, checks: ['school', 'room'], red_flags: 'yes',
    },
    may: {
      checks: ['things', 'places'],
    },
    doubtful: {
      out_of_character: 'yes',
    },
  },
  {
    id: 'q17', sentAt: '2026-11-19T22:30Z', traps: '',
    text: "Evening, I'm bank staff at Larch House so forgive me if I've got bits wrong. Corey, think he's 17, was in the lounge with me watching Bake Off till 9 then went out the fire door for a vape. Did my 10 o'clock checks and he's not here, room light on, telly on, wallet on the bed. File says report if not back by midnight but it also says he's on insulin, which is in the office fridge, so Im not waiting. He gets low and has old scars on his arms. Number on file for him is 07700 900772, it just rings. Manager's Sadiq, he's on his way in. My name is Winston",
    states: {
      child_name: 'Corey', last_seen_when: when('2026-11-19T21:00Z', 15), last_seen_where: /larch house|fire door|lounge/i,
      last_seen_by: me, your_name: 'Winston', your_relationship: /staff|worker|care/i, checks: ['room', 'called'], red_flags: 'yes',
      phone_state: 'rings',
    },
    may: {
      checks: ['home', 'things'],
    },
    doubtful: {
      child_age: { years: 17 },
    },
  },
  {
    id: 'q19', sentAt: '2026-11-19T19:40Z', traps: '',
    text: "Hiya, its Kelly, Tia-Mae's auntie, her mum's in hospital having the babby so I've got her till Thursday. She's only twelve. She went up the outdoor for crisps at ten past 6 with a fiver and I ay seen her since, its twenty to eight now. The chap in the shop says she was in there about quarter past and met up with a girl with pink hair. Its her first night here so she doh know the area. We're at 101 Sweet Turf Way, Netherton. Her own house is 6 Lark Rise, Tipton, ive sent me fella there to look. Messaged her on WhatsApp no reply. Hair in two buns and she's got unicorn slippers on, I know, slippers",
    states: {
      child_name: 'Tia-Mae', child_age: { years: 12 }, last_seen_when: when('2026-11-19T18:15Z', 10), last_seen_where: /shop|outdoor/i,
      last_seen_by: /\bman\b|shop|bloke/i, home_address: /6 lark rise/i, your_name: 'Kelly', your_relationship: /aunt/i,
      checks: ['places', 'called'], with_whom: /pink|girl/i,
    },
    may: {
      checks: ['home', 'family'],
    },
    doubtful: {
      worry: /area/i,
    },
  },
  {
    id: 'q21', sentAt: '2026-11-19T18:45Z', traps: '',
    text: "Hi my sons missing Elijah hes 11 no 12 sorry it was his birthday last week. He was at my sisters in Lewisham and she put him on the 185 to mine at 3, no 4, cos she got her youngest at half 3 first. its quarter to 7 now Hes never done the bus on his own before so could of gone past the stop, ive rung the bus garage they said theyll radio. he has a phone which is ringing but no answer big blue glasses new white Nikes 19 Corbel House Peckham my sister is Abi 07700 900156",
    states: {
      child_name: 'Elijah', child_age: { years: 12 }, last_seen_when: when('2026-11-19T16:00Z', 15),
      last_seen_where: /lewisham|185|\bbus\b/i, last_seen_by: /abi|sister|aunt/i, your_relationship: /^parent$|mum|dad|mother|father/i,
      checks: ['called'], phone_state: 'rings',
    },
    may: {
      checks: ['places'],
    },
    doubtful: {
      home_address: /19 corbel/i, worry: /stop/i,
    },
  },
  {
    id: 'q23', sentAt: '2026-11-19T18:00Z', traps: '',
    text: "Hi, I'm stepmum to Kian who is with us alternate weeks. His dad's offshore till the 14th so it's only me here. Kian is 15. He left for school on his e-bike at 7.50 this morning, I watched him from the landing window, and his tutor emailed at 9.05 to say absent. His mum Dee says he's not with her and was pretty short with me. I looked on the laptop and he's been messaging a man on Facebook about farm work near Hereford, cash in hand and a caravan to live in. That's what I'm worried about. His bank app shows £4.20 at a garage in Leominster at 10.37. Big lad, 6ft 1, brown mullet, already shaves.",
    states: {
      child_name: 'Kian', child_age: { years: 15 }, last_seen_when: when('2026-11-19T07:50Z', 15),
      last_seen_where: /home|house|here|landing|window|door/i, last_seen_by: me, worry: /farm|hereford|\bman\b|caravan/i,
      your_relationship: /step/i, checks: ['school', 'family'], height: { cm: 185 },
    },
    may: {
      checks: ['things'],
    },
  },
  {
    id: 'q25', sentAt: '2026-11-19T15:45Z', traps: '',
    text: "Hi there, I'm Joyce, I live next door to Mabel and give her her tea Mondays and Wednesdays while her mum's on lates at the hospital. Mabel's just turned six. Today when I got to the playground at 3.15 she wasn't there and her teacher Mr Okoro said she'd gone at five to three with her uncle. As far as I know there is no uncle. Her mum isn't picking up, she'll be on the ward. School is Holy Trinity on Kemp Street and I'm stood outside it now. Plaits, gap where her front teeth were, gingham dress, red cardi. The head is ringing 999. Mum is Danielle 07700 900045.",
    states: {
      child_name: 'Mabel', child_age: { years: 6 }, last_seen_when: when('2026-11-19T14:55Z', 10),
      last_seen_where: /trinity|school|kemp/i, last_seen_by: /teacher|okoro/i, your_name: 'Joyce',
      your_relationship: /neighbour|minder/i, checks: ['school', 'family'], red_flags: 'yes', with_whom: /uncle/i,
    },
    doubtful: {
      worry: /uncle/i,
    },
  },
  {
    id: 'q27', sentAt: '2026-11-19T18:00Z', traps: '',
    text: "Son: Barnaby Coyle, everyone calls him Bear. 16 and 3 months. Row with his dad Monday about college, only shouting nobody hurt. Went out the back door 9.30pm with sleeping bag and the two man tent, I was stood in the kitchen. Since then two texts, Mon 11pm 'dont wait up', Tues teatime 'im fine stop ringing'. Nothing since and its Thursday. It was minus 3 last night, thats my worry. He likes the bothy up past the reservoir and his mate Jonty's barn. Jontys parents have looked. About 40 quid on him. 2 Bron Terrace, Bethesda. Diane",
    states: {
      child_name: 'Barnaby Coyle', child_age: { years: 16 }, last_seen_when: when('2026-11-16T21:30Z', 15),
      last_seen_where: /home|back door|house/i, last_seen_by: me, worry: /cold|minus|freez/i, home_address: /2 bron terrace/i,
      your_name: 'Diane', your_relationship: /^parent$|mum|dad|mother|father/i, checks: ['friends', 'called'],
    },
    may: {
      child_name: /^bear$/i, checks: ['outside', 'places'],
    },
    doubtful: {
      red_flags: 'yes',
    },
  },
  {
    id: 'q29', sentAt: '2026-11-19T21:00Z', traps: '',
    text: "Hi my husband rang 101 earlier about our twins but one's turned up so here's the update. Maisie walked back at 8, Hattie hasn't. They're twelve. They got split up at the funfair in Stourport by the waltzers, Maisie says about 25 past 7, she went to the loo and when she came out Hattie had gone. Identical: freckles, auburn hair to the shoulders, braces. Hattie is in denim dungarees, Maisie was in yellow. Neither of them would ever just wander. He's still walking round the fair and they've put out an announcement. They've one phone between them and Maisie's got it. We're only on holiday here, caravan 44, Blackstone Park. Home is Dudley. Bryony",
    states: {
      child_name: 'Hattie', child_age: { years: 12 }, last_seen_when: when('2026-11-19T19:25Z', 10),
      last_seen_where: /fair|waltzer|stourport/i, last_seen_by: /maisie|twin|sister/i, out_of_character: 'yes', your_name: 'Bryony',
      your_relationship: /^parent$|mum|dad|mother|father/i, checks: ['places'], phone_state: 'no_phone',
    },
    may: {
      with_whom: /maisie|twin|sister/i, checks: ['family'],
    },
    doubtful: {
      home_address: /dudley/i,
    },
  },
]
