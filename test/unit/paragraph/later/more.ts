/**
 * Twenty long answers to one question each, by another stranger (../halves/README.md), with all that they state. "Now" is Saturday 21 November
 * 2026, 8pm. What the reader was in two minds about is doubtful: true when read so, and not counted.
 */
import type { QuestionKey } from '../../../../content/questions/index.ts'
import { me, when, type Doubted } from '../scoring.ts'

export const moreLater: readonly (Doubted & { asked: QuestionKey })[] = [
  {
    id: 'r01', asked: 'child_name', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "Ffion Haf Prydderch but she only answers to Fliss, shes 12 and tiny for it, lives half with me half with her dad in Ruthin",
    states: {
      child_name: 'Ffion Haf Prydderch', known_as: 'Fliss', child_age: { years: 12 }, looks: /tiny/i, relatives: /dad/i,
    },
    doubtful: {
      home_address: /ruthin/i,
    },
  },
  {
    id: 'r02', asked: 'child_age', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "thirteen, her birthdays the 6th of january, no wait im thinking of her sister, hers is the 9th. And just so you know she's had her hair shaved one side since that school photo",
    states: {
      child_age: { years: 13 }, looks: /hair/i,
    },
  },
  {
    id: 'r03', asked: 'last_seen_when', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "it was dark so gone 5, no the street lights were just coming on when I drew the curtains so say half 4, yesterday, he was across at the bus shelter with a lad on crutches",
    states: {
      last_seen_when: when('2026-11-20T16:30Z', 20), last_seen_by: me, last_seen_where: /bus shelter/i, with_whom: /lad/i,
    },
  },
  {
    id: 'r04', asked: 'last_seen_where', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "platform 2 at Shipley, getting the Skipton train. That's off his bus pass app which his sister's got the login for, 08.52 it says. he should of been sitting his maths at 9",
    states: {
      last_seen_where: /platform 2|shipley/i, direction_transport: /train/i, last_seen_doing: /train/i, checks: ['called', 'places'],
    },
    doubtful: {
      last_seen_when: when('2026-11-21T08:52Z', 5), last_seen_by: /pass|app/i, money_travel: ['travel_pass'],
    },
  },
  {
    id: 'r05', asked: 'last_seen_by', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "me cousin Shabnam, she works in the Poundland there, she said he looked fed up and had his hood up and a carrier bag, she didnt know he was meant to be in school so she just said hiya",
    states: {
      last_seen_by: /shabnam|cousin/i, last_seen_where: /poundland/i, mood: /fed up/i, clothes: /hood/i, bag_gone: /carrier/i,
    },
    doubtful: {
      last_seen_doing: /school/i,
    },
  },
  {
    id: 'r06', asked: 'clothes', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "School skirt, but she'd have changed cos her leopard print leggings have gone from the airer, and my husbands fleece, maroon, and £30 out the jar. She left her glasses which she cant see a bus number without",
    states: {
      clothes: /leggings|fleece/i, bag_gone: /leggings|glasses|30/i, health_body: /glasses/i,
    },
    doubtful: {
      money_travel: ['cash'], checks: ['things'],
    },
  },
  {
    id: 'r07', asked: 'phone_state', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "It was on til about 1 then it went straight to that lady saying try later. Its a little Nokia his grandad got him, on Lebara, number 07700 900388, he only has it for the bus",
    states: {
      phone_state: 'off', network_handset: /nokia|lebara/i, child_phone: '+447700900388', relatives: /grandad/i, checks: ['called'],
    },
  },
  {
    id: 'r08', asked: 'your_relationship', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "Im his uncle by marriage, Desmond. He's stopping with us while his mum is on remand. I dont have any papers for it and social services know, a lady called Gwen",
    states: {
      your_relationship: /uncle/i, your_name: 'Desmond', relatives: /mum/i,
    },
    doubtful: {
      parental_responsibility: /./i, placement: /./i,
    },
  },
  {
    id: 'r09', asked: 'home_address', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "Flat 11 Osprey Court, Harwich, CO12 0ZZ, ground floor. That's where she went from, through the bedroom window, sometime after I said goodnight at half ten",
    states: {
      home_address: /11,? osprey court/i, last_seen_when: when('2026-11-20T22:30Z', 15), last_seen_by: me,
      last_seen_where: /home|bedroom|room|bed/i, direction_transport: /window/i,
    },
  },
  {
    id: 'r10', asked: 'checks', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "Rung his dad, rung Tomasz and Jack P, nothing. Gone up the allotments where he was in the summer that time. His nan's stopping at the house. Oh and his trumpet's here but his inhaler's not so he's got that at least",
    states: {
      checks: ['family', 'friends', 'places'], checks_found: /trumpet|inhaler|nothing/i, friends: /tomasz/i, relatives: /dad|nan/i,
      haunts: /allotment/i, missing_before: 'yes', bag_gone: /trumpet|inhaler/i,
    },
    doubtful: {
      missing_times: /summer/i, medicine_needed: /./i,
    },
  },
  {
    id: 'r11', asked: 'worry', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "That she's gone to meet him, the 22 year old off Yubo, Liam he calls himself. I found the train booking, Darlington to Hull, 16.05. She's fourteen for gods sake",
    states: {
      worry: /liam|yubo|meet|22/i, child_age: { years: 14 }, accounts: /yubo/i, red_flags: 'yes',
      direction_transport: /train/i, exploitation_signs: /./i,
    },
    doubtful: {
      with_whom: /liam|22/i, checks: ['things'], exploitation_worry: 'yes', checks_found: /train|book/i,
    },
  },
  {
    id: 'r12', asked: 'out_of_character', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "Well yes and no. He'll miss a curfew, everyone's does, but he has never not gone to his Saturday job, he loves that chippy, and he's never turned his location off til this week",
    states: {
      out_of_character: /yes|unsure/i, recent_change: /location/i, haunts: /chippy/i,
    },
    doubtful: {
      phone_state: 'off', network_handset: /./i,
    },
  },
  {
    id: 'r13', asked: 'medicine_needed', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "She does, keppra twice a day, she had this mornings but tonights is at 8. Last fit was new year. her spare ones are at her nans in Margate and thats where I reckon shes heading",
    states: {
      medicine_needed: 'yes', medicine_when: /keppra|8/i, health_body: /fit/i, relatives: /nan/i,
    },
    doubtful: {
      red_flags: 'yes', haunts: /nan/i, direction_transport: /margate/i,
    },
  },
  {
    id: 'r14', asked: 'missing_before', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "yes twice, once in year 7 he hid in the church and then February when the transport police got him at Crewe. He was 14 then hes 15 now. No harm came to him either time touch wood",
    states: {
      missing_before: 'yes', missing_times: /twice|church|crewe/i, child_age: { years: 15 }, harm_before: 'no', haunts: /church|crewe/i,
    },
  },
  {
    id: 'r15', asked: 'with_whom', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "With her half brother Denzil whose 19, I dont mind Denzil but he's banned from driving and he's took his mums silver Yaris. They said they were getting chips at Seahouses",
    states: {
      with_whom: /denzil|brother/i, relatives: /denzil|brother/i, direction_transport: /yaris|car/i, last_seen_doing: /chips/i,
    },
    doubtful: {
      red_flags: 'yes',
    },
  },
  {
    id: 'r16', asked: 'friends', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "Priya mostly, and a Callum from scouts. Priya's mum is on 07700 900690 and she's already said no. He also goes to see an old fella at the railway preservation shed on Sundays, Len, he's alright we've met him",
    states: {
      friends: /priya/i, checks: ['friends'], checks_found: /priya/i, haunts: /railway|shed|scouts/i,
    },
  },
  {
    id: 'r17', asked: 'money_travel', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "he's got a GoHenry card with £11.40 on it I can see it, and he used it at 2.14 today in a Subway in Taunton. His passport's in my bag. No bike its got a puncture",
    states: {
      money_travel: ['bank_card'], checks: ['things'], checks_found: /2\.?:?14|subway/i,
    },
    doubtful: {
      last_seen_when: when('2026-11-21T14:14Z', 5), last_seen_where: /subway|taunton/i,
    },
  },
  {
    id: 'r18', asked: 'argument_before', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "Not an argument as such. Her stepmum told her about the baby at breakfast and she went very quiet then took her cereal upstairs, and that was it, when I went up at twenty to nine the window was open and she'd left her phone on the bed",
    states: {
      mood: /quiet/i, recent_change: /baby/i, phone_state: 'no_phone', bag_gone: /phone/i, checks: ['room'],
      checks_found: /window|phone/i, relatives: /stepmum/i,
    },
    doubtful: {
      argument_before: /no|./i, last_seen_when: when('2026-11-21T08:30Z', 40), last_seen_where: /home|upstairs|room/i,
    },
  },
  {
    id: 'r19', asked: 'health_needs', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "He's got a learning disability, mild, and one kidney, so drinks loads. He can do the bus to college but he'd go with anybody that was nice to him, which is how he got them trainers last year. Eighteen in June hes 17",
    states: {
      health_needs: /./i, health_body: /kidney/i, child_age: { years: 17 },
    },
    doubtful: {
      red_flags: 'yes', exploitation_signs: /trainers/i,
    },
  },
  {
    id: 'r20', asked: 'your_name', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "Kwabena, but text not call, the wife is a light sleeper and we have her mother here. I'm the youth pastor, not family, her mum asked me to write as her English is small. Twi is best for mum",
    states: {
      your_name: 'Kwabena', your_relationship: /pastor|worker|friend/i, interpreter: /twi/i,
    },
    doubtful: {
      callback_safe: /./i,
    },
  },
]
