/**
 * Twenty-two of forty-four first texts (the even ones) by a writer who had not seen the rules, with a careful reader's labels: what a text states,
 * what else it says ("may"), what a careful reader could take so or leave ("doubtful"), and what it lays out to be fallen into.
 */
import { me, when, type Doubted } from '../scoring.ts'

export const sixthEven: readonly Doubted[] = [
  {
    // Tuesday, GMT
    id: 'q02', sentAt: '2026-01-20T22:15:00Z',
    text: 'please can someone help me its my son kaiden he hasnt come home he went out on his bike after tea about half 5 said he was going the rec and hes not there ive been up there twice ive been everywhere his phone is going straight to voicemail its freezing out there hes only got his hoodie on and he hasnt got his inhaler its sat here on the side i cant breathe i dont know what to do hes never ever done this hes 12',
    states: {
      child_name: 'Kaiden', child_age: { years: 12 }, last_seen_when: when('2026-01-20T17:30Z', 20), out_of_character: 'yes',
      your_relationship: /^parent$/, red_flags: 'yes', checks: ['called', 'places'], phone_state: 'off', missing_before: 'no',
    },
    may: { worry: /inhaler|freezing|hoodie/i, checks: ['things'] },
    doubtful: { last_seen_where: /home|house/i },
    traps: "last seen at the rec; 'i cant breathe' as the child; 'i dont know' as whereabouts; twice as a count of times missing",
  },
  {
    // Friday, 21.40 BST
    id: 'q04', sentAt: '2026-05-08T20:40:00Z',
    text: 'Scarlett 13 went to Tesco at 6 not come back, mum here',
    states: {
      child_name: 'Scarlett', child_age: { years: 13 }, last_seen_when: when('2026-05-08T17:00Z', 20), your_relationship: /mum|mother/i,
    },
    doubtful: { last_seen_where: /home|house/i },
    traps: "6 as the age; last seen in Tesco; 6 this morning",
  },
  {
    // Sunday, 08.50 BST
    id: 'q06', sentAt: '2026-06-14T07:50:00Z',
    text: 'Hiya love its me grandson Tyrese hes 14. Went up to bed about 11 last night, when I took his tea up this mornin bed was empty, window wide open. Me other grandson Jayden whos 9 never heard a thing. Ive looked in the yard. His phones on his pillow. Nan Pat, 14 Sefrick Street',
    states: {
      child_name: 'Tyrese', child_age: { years: 14 }, home_address: /14 sefrick street/i, last_seen_when: when('2026-06-13T22:00Z', 20), last_seen_where: /bed|home|house|upstairs/i,
      your_name: /\bpat\b/i, your_relationship: /nan|gran/i, checks: ['room', 'outside'], phone_state: 'no_phone',
    },
    may: { checks: ['things'] },
    doubtful: { last_seen_by: me },
    traps: "9 as the age, or ten or under; Jayden as the child or missing too; this morning as last seen; 'tea' as the evening",
  },
  {
    // Saturday, GMT, Halloween
    id: 'q08', sentAt: '2026-10-31T22:45:00Z',
    text: "Ma wee boy Struan's no hame. He's 11. He wis oot guising wi his cousins roon the scheme and they came back at 8 withoot him, naebody's seen him since. Ah've been up and doon the main street. This isnae him. Kenny McPhail, his da",
    states: {
      child_name: 'Struan', child_age: { years: 11 }, last_seen_by: /cousin/i, out_of_character: 'yes', your_name: 'Kenny McPhail',
      your_relationship: /dad?\b|father/i, checks: ['places'],
    },
    may: { checks: ['family'] },
    doubtful: { last_seen_when: when('2026-10-31T19:30Z', 45), last_seen_where: /scheme/i, with_whom: /cousin/i },
    traps: "8 as the age; 'wee' as ten or under; 'isnae him' as somebody else; the main street as last seen",
  },
  {
    // Friday, GMT
    id: 'q10', sentAt: '2026-11-13T20:05:00Z',
    text: "Hi, foster carer here, need to report my placement missing. Her name is Aaliyah-Mae and she's 16, with us since the end of August, placed by Sandbrook council. Contact with birth mum was cancelled this afternoon and she took it badly. She went up to her room at 4, that's when I last saw her, and at half 6 I called her for tea and she was gone. She has cut herself before, social worker is aware. I've text her, it says delivered but no reply. Supervising social worker's voicemail is full. Bronwen Teague 07700 900318",
    states: {
      child_name: 'Aaliyah-Mae', child_age: { years: 16 }, last_seen_when: when('2026-11-13T16:00Z', 15), last_seen_where: /room|home|house|upstairs/i,
      last_seen_by: me, your_name: 'Bronwen Teague', your_relationship: /foster/i, your_number: /7700 ?900 ?318/, red_flags: 'unsure',
      checks: ['called'], in_care: 'yes',
    },
    may: { health_self_harm: 'in_the_past' },
    doubtful: { worry: /cut herself|badly/i, checks: ['room'], argument_before: 'argument' },
    traps: "half 6 as last seen; August as last seen; birth mum as the caller; the social worker's voicemail as the child's phone; 'cut herself before' as missing before",
  },
  {
    // Tuesday, GMT
    id: 'q12', sentAt: '2026-02-03T19:20:00Z',
    text: 'my daughter Zuzanna not come back. She is 12 years and half. School is finish 15.10. Friend Oliwia say Zuzia not go to bus 14 like always, she go other way with girl from internet. I call, signal is but she not take. Agnieszka, mama',
    states: {
      child_name: /^Zuz(?:anna|ia)/i, child_age: { years: 12 }, last_seen_when: when('2026-02-03T15:10Z', 20), last_seen_by: /oliwia|friend/i,
      your_name: 'Agnieszka', your_relationship: /mum|mama|mother/i, checks: ['called', 'friends'], phone_state: 'rings', with_whom: /girl/i,
    },
    doubtful: { last_seen_where: /school|bus/i, worry: /girl|internet/i },
    traps: "14 as the age; Oliwia as the child or with her now; the bus as taken",
  },
  {
    // Wednesday, 21.30 BST
    id: 'q14', sentAt: '2026-08-19T20:30:00Z',
    text: "It's my youngest, Macsen, he's seven. Playing in the back lane with the Prosser twins he was, about 6, and nobody have seen him after. I've looked in our shed and next door's garage. He've never wandered off. Cerys, his mam, 3 Tanybanc Terrace",
    states: {
      child_name: 'Macsen', child_age: { years: 7 }, home_address: /3 tanybanc terrace/i, last_seen_when: when('2026-08-19T17:00Z', 30),
      last_seen_where: /back lane/i, out_of_character: 'yes', your_name: 'Cerys', your_relationship: /mam|mum|mother/i, red_flags: 'yes',
      checks: ['outside'], missing_before: 'no',
    },
    may: { with_whom: /twins|prosser/i },
    doubtful: { last_seen_by: /twins|prosser/i },
    traps: "6 as the age; twins as the children missing; 6 in the morning",
  },
  {
    // Tuesday, 06.45 BST
    id: 'q16', sentAt: '2026-06-23T05:45:00Z',
    text: "I'm only her stepdad. Ivy-Rose, 17 next month, didn't come in after prom. Meg's dad dropped her at the end of our road at ten to one and watched her walk up. Neighbour's just handed in her bag, that's what's frightening us. 5'6, long green dress. Phone off.",
    states: {
      child_name: 'Ivy-Rose', child_age: { years: 16 }, last_seen_when: when('2026-06-22T23:50Z', 10), last_seen_where: /end of our road|road/i,
      last_seen_by: /meg/i, worry: /bag/i, your_relationship: /step/i, phone_state: 'off', height: { cm: 168 },
    },
    doubtful: { checks: ['called', 'friends'], red_flags: 'unsure' },
    traps: "17 as the age; Meg as the child; Meg's dad as the caller; ten to one in the afternoon; at the prom as last seen; the neighbour as who saw her",
  },
  {
    // Saturday, 19.15 BST
    id: 'q18', sentAt: '2026-07-25T18:15:00Z',
    text: 'Both my boys gone. Harleys 13 and Codys 10, theyre at their dads and he says they went to the canal at dinnertime with rods and never came back. Codys got epilepsy, needs his tablets at 6. Neither answering. Kirsty',
    states: {
      child_name: /harley|cody/i, worry: /epilepsy|tablets/i, your_name: 'Kirsty', your_relationship: /^(?:parent|mum|mother)$/i, red_flags: 'yes',
      checks: ['called', 'family'],
    },
    may: { child_age: { years: 13 }, phone_state: 'rings', with_whom: /harley|cody|brother/i },
    doubtful: { last_seen_when: when('2026-07-25T11:45Z', 90), last_seen_where: /dad/i, last_seen_by: /dad/i },
    traps: "6 as last seen or an age; dinnertime as evening; last seen at the canal: nobody saw them there; the dad as the caller; safe with their dad",
  },
  {
    // Sunday, GMT
    id: 'q20', sentAt: '2026-03-15T10:00:00Z',
    text: 'Daughter missing since fri teatime, shes 15 pls',
    states: { child_age: { years: 15 }, last_seen_when: when('2026-03-13T17:00Z', 90), your_relationship: /^parent$/ },
    traps: "15 as a time; Friday as next Friday",
  },
  {
    // Wednesday, GMT
    id: 'q22', sentAt: '2026-02-25T16:50:00Z',
    text: "Our son Elijah left for school at 8 as usual and has not been in all day. Year 8. His phone is under his pillow, £60 has gone from the tin and there's a note on his desk saying we'd be better off. His uncle is driving round now.",
    states: {
      child_name: 'Elijah', last_seen_when: when('2026-02-25T08:00Z', 15), worry: /better off|note/i, your_relationship: /^parent$/,
      red_flags: 'yes', checks: ['things'], phone_state: 'no_phone',
    },
    doubtful: { last_seen_where: /home|house/i, checks: ['room', 'school', 'places', 'family'] },
    traps: "8 as the age: it is a time and a school year; 60 as an age; the uncle as the caller",
  },
  {
    // Thursday, GMT
    id: 'q24', sentAt: '2026-11-05T20:20:00Z',
    text: 'Can u help. My boy Theo went the fireworks at Hallam Park with his mates n they lost him in the crowd about half 6. Hes 10 nearly 11. Got his sister whos 4 here so cant go look, my brothers been round the park twice. Mates mum said her lad got lost last year n turned up. no phone on him. Jodie',
    states: {
      child_name: 'Theo', child_age: { years: 10 }, last_seen_when: when('2026-11-05T18:30Z', 15), last_seen_where: /park|crowd|fireworks/i,
      last_seen_by: /mates/i, your_name: 'Jodie', your_relationship: /^parent$/, red_flags: 'yes', checks: ['places'],
      phone_state: 'no_phone', with_whom: /mates/i,
    },
    doubtful: { checks: ['friends'] },
    traps: "11 or 4 as the age; her lad last year as missing before; the brother as the caller or the child's; the mate's mum as who saw him",
  },
  {
    // Friday, 21.00 BST
    id: 'q26', sentAt: '2026-04-17T20:00:00Z',
    text: 'Salaam my son Abdirahman 14 since yesterday 4 oclock i no see. friend Hamza say Abdi go in white car with big boys. Hamza was in this car before. they take children for drugs to other city. phone close. Hodan mother, flat 12 Kestrel Point',
    states: {
      child_name: /^Abdi/i, child_age: { years: 14 }, home_address: /flat 12,? kestrel point/i, last_seen_when: when('2026-04-16T15:00Z', 20),
      worry: /drugs|big boys|white car/i, your_name: 'Hodan', your_relationship: /mother|mum/i, red_flags: 'yes', checks: ['friends'],
      with_whom: /big boys|boys/i,
    },
    doubtful: { last_seen_where: /car|flat|home/i, last_seen_by: /^(?:me|i|myself)\b|hamza|friend/i, phone_state: 'off', checks: ['called'] },
    traps: "4 or 12 as the age; Hamza as the child; Hamza's going in the car as the child's earlier time; 'phone close' as near",
  },
  {
    // Monday, GMT
    id: 'q28', sentAt: '2026-02-16T15:10:00Z',
    text: 'Hello there. I am Morag, I have had my granddaughter Eilidh since she was a baby. She is 12 on the 3rd of March. She set off for the library at ten this morning, I waved to her from the window, and was to be home for her lunch at one. The librarian says she has not been in. I have asked at the church hall and the Co-op. It is no like her at all. Craigview, Shore Road, Inverdoran.',
    states: {
      child_name: 'Eilidh', child_age: { years: 11, born: '2014-03-03' }, home_address: /craigview/i, last_seen_when: when('2026-02-16T10:00Z', 10),
      last_seen_where: /home|house|window|craigview/i, last_seen_by: me, out_of_character: 'yes', your_name: 'Morag', your_relationship: /gran|nan/i,
      checks: ['places'],
    },
    traps: "12 or 10 as the age; one o'clock as last seen; the library as where last seen; the librarian as who saw her; a baby as the age; 'home for lunch' as back",
  },
  {
    // Friday, 22.00 BST
    id: 'q30', sentAt: '2026-10-16T21:00:00Z',
    text: "My 16yo Demetri wont come home. I know where he is, hes at a flat on Canal Walk above the vape shop with a bloke called Spence whos about 30, kids in and out all hours. Been there since Wednesday. I went and knocked, Spence told me to do one, Demetri shouted down hes not coming. We had words about college thats all. Dad, Costas",
    states: {
      child_name: 'Demetri', child_age: { years: 16 }, worry: /spence|bloke|30|kids in and out/i, your_name: 'Costas', your_relationship: /dad|father/i,
      red_flags: 'unsure', with_whom: /spence|bloke/i, whereabouts: 'unsafe',
    },
    may: { last_seen_where: /canal walk|flat|vape/i, last_seen_when: when('2026-10-14T11:00Z', 720), checks: ['places'] },
    doubtful: { argument_before: 'argument' },
    traps: "30 as the age; whereabouts unknown or safe; Canal Walk as the home address; Spence as the child or the caller; a bare 'not coming' as out late",
  },
  {
    // Monday, 08.05 BST
    id: 'q32', sentAt: '2026-09-21T07:05:00Z',
    text: 'he wasnt in his bed at 7 when i went to get him up!! josh hes 14. foster lads here and fine. said night to him 10ish. trainers n charger gone. looked round the house the car n the shed. wont pick up. michelle his mam',
    states: {
      child_name: 'Josh', child_age: { years: 14 }, last_seen_when: when('2026-09-20T21:00Z', 30), last_seen_by: me, your_name: 'Michelle',
      your_relationship: /mam|mum|mother/i, checks: ['room', 'home', 'outside', 'vehicles', 'things', 'called'],
    },
    doubtful: { last_seen_where: /bed|room|home|house/i, phone_state: 'rings' },
    traps: "7 as last seen; foster as in care or the caller as foster carer; 10 as the age; ten this morning",
  },
  {
    // Saturday, 09.30 BST
    id: 'q34', sentAt: '2026-07-11T08:30:00Z',
    text: 'morning. my daughter kezia snuck out last nite bout 11 her sis heard the back door. 15. tall like 5 9. she been talking to some1 online called Marcus thats what scares me. cant get hold of her, havent a clue where she is. usually a proper home bird',
    states: {
      child_name: 'Kezia', child_age: { years: 15 }, last_seen_when: when('2026-07-10T22:00Z', 30), worry: /online|marcus/i, out_of_character: 'yes',
      your_relationship: /^parent$/, checks: ['called'], height: { cm: 175 }, whereabouts: 'unknown',
    },
    may: { with_whom: /marcus/i, checks: ['family'] },
    doubtful: { last_seen_where: /back door|home|house/i, last_seen_by: /sis/i },
    traps: "11 or 9 as the age; 11 this morning; Marcus as the child or with her now; 'home bird' as home",
  },
  {
    // Thursday, GMT
    id: 'q36', sentAt: '2026-03-19T22:00:00Z',
    text: 'hi im Blessing, aunty to Chidi. he is 14 in april. he went to play ball at the leisure centre on Marsh Road, the coach said he left by 8 with one boy in red cap. my own son is 16 he went to look and saw nobody. chidi phone is ringing, no answer.',
    states: {
      child_name: 'Chidi', child_age: { years: 13 }, last_seen_when: when('2026-03-19T20:00Z', 15), last_seen_where: /leisure centre|marsh road/i,
      last_seen_by: /coach/i, your_name: 'Blessing', your_relationship: /aunt/i, checks: ['called'], phone_state: 'rings',
      with_whom: /boy|red cap/i,
    },
    doubtful: { checks: ['places', 'school'] },
    traps: "14, 16 or 8 as the age; her own son as the child",
  },
  {
    // Monday, 18.10 BST
    id: 'q38', sentAt: '2026-04-27T17:10:00Z',
    text: "Hi, is this the right place? My stepdaughter Noor (12, 4 foot 10, hijab, glasses) didn't get off the 3:50 school minibus and the driver says she never got on. School are checking but I don't know anything yet. It's so unlike her. Becca",
    states: {
      child_name: 'Noor', child_age: { years: 12 }, out_of_character: 'yes', your_name: 'Becca', your_relationship: /step/i, checks: ['school'],
      height: { cm: 147 },
    },
    traps: "3:50 as last seen; the minibus as where last seen; the driver as who saw her; 10 as the age; 'I don't know anything' as whereabouts",
  },
  {
    // Friday, 23.10 BST
    id: 'q40', sentAt: '2026-09-04T22:10:00Z',
    text: "We are the foster family for Yonas, 17, unaccompanied from Eritrea, placed by Kentmere. He went to church at 5 and his friend Filmon says they said goodbye at the station at 7. Not home. He's been here 5 months and has never been late, he texts if he's 5 minutes behind. His phone's off which is unheard of. He had a call from a London number on Wednesday which upset him. I'm worried someone has got hold of him. Placement address is 18 Mill View, Sellings Green. Hilary and Paul Godden",
    states: {
      child_name: 'Yonas', child_age: { years: 17 }, home_address: /18 mill view/i, last_seen_when: when('2026-09-04T18:00Z', 15),
      last_seen_where: /station/i, last_seen_by: /filmon|friend/i, worry: /got hold of him|london number/i, out_of_character: 'yes',
      your_name: /hilary|paul|godden/i, your_relationship: /foster/i, red_flags: 'unsure', checks: ['friends'], phone_state: 'off', in_care: 'yes',
    },
    may: { with_whom: /filmon/i, missing_before: 'no' },
    doubtful: { checks: ['called'] },
    traps: "5 as last seen or the age; the church as where last seen; Wednesday as when; London or Eritrea as whereabouts; Filmon as the child",
  },
  {
    // Tuesday, GMT
    id: 'q42', sentAt: '2026-10-27T19:00:00Z',
    text: 'me son reuben was meant to be back on the 42 bus by 5. hes 11. Alfies mum in Skelby saw him get on it at 3.40. straight to answering machine. ive met every bus since. got 3 other kids, 2 4 and 8, in the car wi me. lad wouldnt say boo to a goose. Gav, 42 Tenter Lane',
    states: {
      child_name: 'Reuben', child_age: { years: 11 }, home_address: /42 tenter lane/i, last_seen_when: when('2026-10-27T15:40Z', 15),
      last_seen_where: /bus|alfie|skelby/i, last_seen_by: /alfie/i, your_name: 'Gav', your_relationship: /^(?:parent|dad|father)$/i,
      checks: ['called', 'friends'], phone_state: 'off',
    },
    doubtful: { out_of_character: 'yes', checks: ['places'] },
    traps: "2, 4, 8 or 42 as the age; 5 as last seen; three children missing; 'in the car' as the car searched; Alfie as the child",
  },
  {
    // Friday, 23.20 BST
    id: 'q44', sentAt: '2026-08-14T22:20:00Z',
    text: 'Me daughters 14, shes called Niamh. Left her nans in Walton at 4 accordin to me mam, supposed to be goin the baths with some Chloe whos got a fella with a car. 20 times ive rang her, just rings. She come in at 2 in the mornin last week. Off me head about that fella',
    states: {
      child_name: 'Niamh', child_age: { years: 14 }, last_seen_when: when('2026-08-14T15:00Z', 20), last_seen_where: /nan|walton/i,
      last_seen_by: /nan|mam/i, worry: /fella|chloe/i, your_relationship: /^parent$/, checks: ['called', 'family'], phone_state: 'rings',
    },
    may: { with_whom: /chloe/i },
    traps: "20, 4 or 2 as the age; 2 in the morning as last seen; last week's late night as missing before; the baths as where last seen; the nan as the caller; Chloe's car as the child's",
  },
]
