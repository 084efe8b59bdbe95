/**
 * Twenty-two of forty-four first texts (the odd ones) by a writer who had not seen the rules, with a careful reader's labels: what a text states,
 * what else it says ("may"), what a careful reader could take so or leave ("doubtful"), and what it lays out to be fallen into.
 */
import { me, when, type Doubted } from '../scoring.ts'

export const sixthOdd: readonly Doubted[] = [
  {
    // Wednesday, 19.30 BST
    id: 'q01', sentAt: '2026-04-22T18:30:00Z',
    text: "Good evening. My daughter Ottilie Brathwaite-Shaw, known to everyone as Tilly, has not come home from school. She is fourteen and in Year 10. I teach at a different school so I know how these things sound, but she is scrupulous about texting me and this is quite unlike her. Her form tutor, Mr Adeyemi, saw her leave by the side gate on Pennant Lane at 3.25. I have spoken to the school office, to her two closest friends and to my sister, and I have looked round the library and the retail park. Her phone rings but she does not pick up. We are at 22 Larkhill Crescent, Aldersey. My name is Judith Shaw and I can be reached on 07700 900142.",
    states: {
      child_name: /^(?:Ottilie|Tilly)/i, child_age: { years: 14 }, home_address: /22 larkhill crescent/i,
      last_seen_when: when('2026-04-22T14:25Z', 5), last_seen_where: /side gate|pennant lane/i, last_seen_by: /adeyemi|tutor/i,
      out_of_character: 'yes', your_name: 'Judith Shaw', your_relationship: /^(?:parent|mum|mother)$/i, your_number: /7700 ?900 ?142/,
      checks: ['called', 'friends', 'family', 'school', 'places'], phone_state: 'rings',
    },
    may: { known_as: /tilly/i },
    traps: "10 as the age; the tutor's name as the caller's or the child's; the caller's own school as the child's; 'my sister' as who saw her",
  },
  {
    // Friday
    id: 'q03', sentAt: '2026-02-27T23:05:00Z',
    text: 'My son hasnt come home and his phone is off',
    states: { your_relationship: /^parent$/, phone_state: 'off' },
    doubtful: { checks: ['called'] },
    traps: 'Anything more than the two facts',
  },
  {
    // Tuesday, GMT
    id: 'q05', sentAt: '2026-03-17T21:10:00Z',
    text: "Wor Bethan hasn't come yem. 15 in May like. Me and her had a barney this morning and she stormed oot aboot quarter past 8. She's done this once afore, stopped at her marra's in Blyth, I've knocked there, nee sign. It's this lad she's seeing, he's 19 with a motor. Davey, her dad",
    states: {
      child_name: 'Bethan', child_age: { years: 14 }, last_seen_when: when('2026-03-17T08:15Z', 15), worry: /lad|19|motor/i,
      your_name: 'Davey', your_relationship: /dad|father/i, checks: ['friends'], missing_before: 'yes', argument_before: 'argument',
    },
    may: { with_whom: /lad/i },
    doubtful: { last_seen_where: /home|house/i, last_seen_by: me },
    traps: "15 or 19 as the age; Blyth as where last seen or whereabouts",
  },
  {
    // Friday, 20.30 BST
    id: 'q07', sentAt: '2026-09-11T19:30:00Z',
    text: 'mi son arfan not cum hom frm skool his 13 yr 9 his bro seen him @ da chip shop on brook st bout 4 wiv 2 lads frm yr 11, his fone jus rings out. its not like him he cums str8 home 4 mosque',
    states: {
      child_name: 'Arfan', child_age: { years: 13 }, last_seen_when: when('2026-09-11T15:00Z', 20), last_seen_where: /chip shop|brook st/i,
      last_seen_by: /bro/i, out_of_character: 'yes', your_relationship: /^parent$/, checks: ['called'], phone_state: 'rings', with_whom: /lads|yr 11/i,
    },
    may: { checks: ['family'] },
    traps: "9 or 11 as the age; '4 mosque' as a time; last seen at school; '2 lads' as two missing; his brother as the caller",
  },
  {
    // Friday 3 July, 00.20 BST
    id: 'q09', sentAt: '2026-07-02T23:20:00Z',
    text: "Missing from care notification. Writer: Samira Okonjo, senior residential worker, Pinder Lodge (two-bed home). Young person: Lewis, DOB 19/08/2010. Lewis signed out at 17:05 hrs on 02/07/2026 to attend the gym and was collected from the front of the home by a male in a grey Corsa. Agreed return time 21:00. Calls to mobile at 21:10, 21:40 and 23:15, all to voicemail. Gym contacted, no attendance recorded. Room check completed, overnight bag not present. Peer resident (aged 16) states Lewis spoke about staying in Luton but staff have no confirmation. Seventh episode since April, so not out of character. Placing authority EDT notified 22:00. Staff hold concerns re criminal exploitation.",
    states: {
      child_name: 'Lewis', child_age: { years: 15, born: '2010-08-19' }, last_seen_when: when('2026-07-02T16:05Z', 10),
      last_seen_where: /front of the home|pinder|home/i, worry: /exploitation/i, your_name: 'Samira Okonjo',
      your_relationship: /residential|worker/i, checks: ['room', 'things', 'called', 'school'], phone_state: 'off', with_whom: /male|corsa/i,
      missing_before: 'yes', out_of_character: 'no', in_care: 'yes',
    },
    may: { last_seen_by: /staff|^me\b|samira/i },
    doubtful: { red_flags: 'unsure', home_address: /pinder lodge/i },
    traps: "16 as the age: it is the peer's; 21:00, 21:10 or 22:00 as last seen; Luton as whereabouts; 'two-bed' as a number; 'out of character' read without its 'not'; last seen at the gym",
  },
  {
    // Tuesday, 22.30 BST
    id: 'q11', sentAt: '2026-05-19T21:30:00Z',
    text: 'Good evening sir/ma. I am looking for my son, Oluwaseun, fifteen years of age. He left for school this morning around 7:30, I myself opened the gate for him. I have been calling, his line is switched off. By 5 he is always at home. Last month gang boys beat one boy in his class, I am fearing the same thing. Mrs Adebimpe Olatunji',
    states: {
      child_name: 'Oluwaseun', child_age: { years: 15 }, last_seen_when: when('2026-05-19T06:30Z', 20), last_seen_where: /gate|home|house/i,
      last_seen_by: me, worry: /gang|beat|same thing/i, out_of_character: 'yes', your_name: /adebimpe|olatunji/i,
      your_relationship: /^(?:parent|mum|mother)$/i, checks: ['called'], phone_state: 'off',
    },
    traps: "5 as when last seen; last month as when; the boy beaten as this boy hurt; last seen at school",
  },
  {
    // Friday, GMT
    id: 'q13', sentAt: '2026-03-06T17:55:00Z',
    text: 'Assalamualaikum, my daughter name Nusrat Jahan age 16, she must be come home from college 1 pm but still no come. Mobile is off. Her sister age 19 is ring all friend. She is talking with one boy in computer, he say he is 17 but picture is big man. We stay 41 Farthing House. Mohammed Shofiq 07700900567',
    states: {
      child_name: 'Nusrat Jahan', child_age: { years: 16 }, home_address: /41 farthing house/i, worry: /boy|picture|big man/i,
      your_name: 'Mohammed Shofiq', your_relationship: /^(?:parent|dad|father)$/i, your_number: /7700 ?900 ?567/, checks: ['friends'], phone_state: 'off',
    },
    may: { with_whom: /boy|man/i },
    doubtful: { checks: ['called'], red_flags: 'unsure' },
    traps: "19 or 17 as the age; 1 pm as last seen: it is when due; the sister as who saw her; the boy as with her now",
  },
  {
    // Saturday, 23.50 BST
    id: 'q15', sentAt: '2026-04-04T22:50:00Z',
    text: 'yo im 19 lookin after my lil bro Zayd hes 14. left the yard at 5 for footy. its nearly 12 n his insta says active 3hrs ago. called him bare times just rings. his mandem say they left him at 8 by the kfc on Lister Rd. is this a police ting or do i wait',
    states: {
      child_name: 'Zayd', child_age: { years: 14 }, last_seen_when: when('2026-04-04T19:00Z', 20), last_seen_where: /kfc|lister/i,
      last_seen_by: /mandem|friend|mates/i, your_relationship: /brother|\bbro\b|sibling/i, checks: ['called', 'friends'], phone_state: 'rings',
    },
    may: { with_whom: /mandem/i },
    traps: "19 or 12 as the age; 5 as last seen; active 3hrs ago as last seen; the yard as searched",
  },
  {
    // Tuesday, 19.40 BST
    id: 'q17', sentAt: '2026-10-06T18:40:00Z',
    text: "Hi my kid Rowan (they/them, 15) hasn't come home. School CCTV has them going out the main gate on their own at 3.15, head of year checked for me. They've been having a horrible time with some girls and last week one of them put a video up. They're reading my messages but won't answer. They always always tell me where they are. I'm scared they'll hurt themselves, they have before. Nat",
    states: {
      child_name: 'Rowan', child_age: { years: 15 }, last_seen_when: when('2026-10-06T14:15Z', 10), last_seen_where: /main gate|school/i,
      worry: /hurt themselves|girls|video/i, out_of_character: 'yes', your_name: 'Nat', your_relationship: /^parent$/, red_flags: 'yes',
      checks: ['called', 'school'], phone_state: 'on',
    },
    may: { health_self_harm: 'in_the_past' },
    doubtful: { last_seen_by: /cctv|head of year/i },
    traps: "They/them as more than one child; last week as when; the girls as with them; 'have before' as missing before",
  },
  {
    // Thursday, GMT
    id: 'q19', sentAt: '2026-01-29T17:25:00Z',
    text: "One of my twin girls is missing. Anoushka got in off the bus at 4 but not Priyanka. They're both 11. School say she left with everyone else at 20 past 3. Priyanka doesn't have a mobile, Anoushka does. Meera Nair, mum, 9 Osprey Close, Wickham Heath",
    states: {
      child_name: /^Pri/i, child_age: { years: 11 }, home_address: /9 osprey close/i, last_seen_when: when('2026-01-29T15:20Z', 10),
      last_seen_where: /school/i, your_name: 'Meera Nair', your_relationship: /mum|mother/i, checks: ['school'], phone_state: 'no_phone',
    },
    doubtful: { last_seen_by: /school/i },
    traps: "Anoushka as the child; 4 as last seen; two children missing; Anoushka's mobile as the child's; the sister as who saw her last",
  },
  {
    // Sunday, 12.30 BST
    id: 'q21', sentAt: '2026-09-27T11:30:00Z',
    text: "Ow do, it's me granddaughter Keeley-Anne, her's fifteen, sixteen come Christmas. Went up town Saturday dinnertime and I ay sid her since, bab. Text at 9 saying her was at Jasmine's but Jasmine's mom says Jasmine's in Tenerife. Says her own lad done the same once. Grandad Ron",
    states: {
      child_name: 'Keeley-Anne', child_age: { years: 15 }, last_seen_when: when('2026-09-26T11:45Z', 90), last_seen_by: me,
      your_name: /\bron\b/i, your_relationship: /grand/i, checks: ['friends'],
    },
    may: { last_seen_where: /home|house|town/i },
    traps: "16 or 9 as the age; 9 as last seen; with Jasmine or in Tenerife; Jasmine's mom's own lad as missing before; the mom as who saw her",
  },
  {
    // Sunday 31 May, 00.40 BST
    id: 'q23', sentAt: '2026-05-30T23:40:00Z',
    text: "Hi its 20 to 1 and our daughter Saoirse was due in at 10. She's 16. Party at a lads house on Millbank Rise, we dropped her there at 7. Phone dead, nobody knows where she went.",
    states: {
      child_name: 'Saoirse', child_age: { years: 16 }, last_seen_when: when('2026-05-30T18:00Z', 15), last_seen_where: /lad'?s house|millbank|party/i,
      last_seen_by: /^(?:me|i|myself|we|us|parents)\b/i, your_relationship: /^parent$/, phone_state: 'off', whereabouts: 'unknown',
    },
    doubtful: { checks: ['called'] },
    traps: "20 or 10 or 1 as the age; 20 to 1 or 10 as last seen; 7 this morning; 'dead' as the child",
  },
  {
    // Sunday, GMT
    id: 'q25', sentAt: '2026-01-11T21:15:00Z',
    text: "Evening. Dropped my daughter Freja back at her mum's at 6 tonight like always, saw her go in the front door. Her mum's just rung me effing and blinding saying where is she, reckons she never saw her. So somewhere between 6 and 9 she's vanished. She's 13, 5ft 2, blonde plaits, navy Berghaus. There is history between me and the ex but this is about Freja. I've tried her phone, goes to answerphone. The ex has been through the whole house. She lives with her mum, 77 Cotters Row, Hebdenfield. Erik Lindqvist 07700 900 733",
    states: {
      child_name: 'Freja', child_age: { years: 13 }, home_address: /77 cotters row/i, last_seen_when: when('2026-01-11T18:00Z', 10),
      last_seen_where: /front door|mum'?s|cotters row|house|home/i, last_seen_by: me, your_name: 'Erik Lindqvist', your_relationship: /^(?:parent|dad|father)$/i,
      your_number: /7700 ?900 ?733/, checks: ['called', 'home'], phone_state: 'off', height: { cm: 157 },
    },
    doubtful: { checks: ['family'] },
    traps: "9 as last seen; her mum as the caller or who saw her; the quarrel with the ex as a row with the child; with her mum as whereabouts",
  },
  {
    // Sunday, 10.15 BST
    id: 'q27', sentAt: '2026-08-02T09:15:00Z',
    text: 'hi my dd Lexi hasnt bin home since fri nite left ours bout 7 wiv that Jordan hes 24 shes only 15!!! she reads my msgs n wont answer. snapmaps off. no clue where she is. she has done it b4 but only 1 nite. Kel x',
    states: {
      child_name: 'Lexi', child_age: { years: 15 }, last_seen_when: when('2026-07-31T18:00Z', 30), last_seen_where: /ours|home/i,
      worry: /24|jordan/i, your_name: 'Kel', your_relationship: /^parent$/, red_flags: 'unsure', checks: ['called'], phone_state: 'on',
      with_whom: /jordan/i, missing_before: 'yes', whereabouts: 'unknown',
    },
    doubtful: { last_seen_by: me, out_of_character: 'no' },
    traps: "24 as the age; snapmaps off as the phone off; 'wont answer' as rings; 1 night as how long",
  },
  {
    // Wednesday, 21.10 BST
    id: 'q29', sentAt: '2026-06-03T20:10:00Z',
    text: "Bobby's not back. Cubs finished at 7. He's 8. Red bike. I'm his nan.",
    states: { child_name: 'Bobby', child_age: { years: 8 }, your_relationship: /nan|gran/i, red_flags: 'yes' },
    doubtful: { last_seen_when: when('2026-06-03T18:00Z', 15), last_seen_where: /cubs/i },
    traps: "7 as the age; 8 as a time",
  },
  {
    // Monday, GMT
    id: 'q31', sentAt: '2026-03-23T18:05:00Z',
    text: "fifteen yr old lad missing, Caleb Oyelaran. last seen outside the Spar on Wheatfield Rd about quarter to 4 when school kicked out, two girls off his class saw him. 6ft 1, skinny. phones been off since 5. I'm his dad 07700 900 261 not the landline",
    states: {
      child_name: 'Caleb Oyelaran', child_age: { years: 15 }, last_seen_when: when('2026-03-23T15:45Z', 15), last_seen_where: /spar|wheatfield/i,
      last_seen_by: /girls/i, your_relationship: /dad|father/i, your_number: /7700 ?900 ?261/, phone_state: 'off', height: { cm: 185 },
    },
    doubtful: { checks: ['called', 'friends'] },
    traps: "5 as last seen; the girls as with him; 6 or 5 as the age; the home address: none is given",
  },
  {
    // Friday, GMT
    id: 'q33', sentAt: '2026-11-20T23:30:00Z',
    text: "My son Kwabena, 17 and autistic, went to the cinema with a girl from sixth form. Film finished 9.15, she got in her mum's car and says he was stood at the taxi rank waiting for the N3. He does not cope when plans change and will not ask anyone for help. Now it's straight to voicemail. I've stood at our bus stop an hour. Ama, mum, Flat 6 Corn Buildings, Dock Road",
    states: {
      child_name: 'Kwabena', child_age: { years: 17 }, home_address: /flat 6,? corn buildings/i, last_seen_when: when('2026-11-20T21:15Z', 15),
      last_seen_where: /taxi rank/i, last_seen_by: /girl/i, worry: /cope|ask anyone/i, your_name: 'Ama', your_relationship: /mum|mother/i,
      red_flags: 'unsure', checks: ['called'], phone_state: 'off',
    },
    may: { with_whom: /girl/i },
    doubtful: { checks: ['friends', 'places'] },
    traps: "last seen at the cinema; the girl's mum as the caller or who saw him; 6 or 3 as the age; in the mum's car",
  },
  {
    // Tuesday, 16.20 BST
    id: 'q35', sentAt: '2026-05-12T15:20:00Z',
    text: "I am deaf so please text not phone. My daughter Hafsa, 9, walks home from Brindle Primary with next door's girl (10). Next door's girl got in 3.35, says Hafsa ran ahead at the park. Hafsa not here. I have looked in the park. 5 Clement Court. Rukhsana",
    states: {
      child_name: 'Hafsa', child_age: { years: 9 }, home_address: /5 clement court/i, last_seen_where: /park/i, last_seen_by: /next door|girl/i,
      your_name: 'Rukhsana', your_relationship: /^parent$/, red_flags: 'yes', checks: ['places'],
    },
    may: { with_whom: /next door|girl/i },
    doubtful: { last_seen_when: when('2026-05-12T14:25Z', 25), checks: ['friends'] },
    traps: "10 as the age; deaf as the child; last seen at school; next door's girl as missing; the child's phone as not there",
  },
  {
    // Sunday, GMT, 01.25
    id: 'q37', sentAt: '2026-02-08T01:25:00Z',
    text: "Third time this month our Ellis has pulled this. 15. Dropped him at his girlfriend's on Fenwick Ave at 5, her mother says he went at half 6 with two older lads in a white Audi. He's in over his head. Reads every message, no reply. Mark Dunmore",
    states: {
      child_name: 'Ellis', child_age: { years: 15 }, last_seen_when: when('2026-02-07T18:30Z', 20), last_seen_where: /fenwick|girlfriend/i,
      last_seen_by: /mother/i, worry: /over his head|older lads/i, your_name: 'Mark Dunmore', checks: ['called', 'friends'],
      phone_state: 'on', with_whom: /lads/i, missing_before: 'yes',
    },
    may: { your_relationship: /^(?:parent|dad|father)$/i },
    doubtful: { out_of_character: 'no', red_flags: 'unsure' },
    traps: "5 as last seen; last seen by the caller; with the girlfriend; the girlfriend's mother as the caller; early this morning as the day",
  },
  {
    // Tuesday, GMT, 02.40
    id: 'q39', sentAt: '2026-01-06T02:40:00Z',
    text: "i woke up for a wee at 2 and his light was on and hes not in there. my son Dafydd. hes nearly 15. front door was on the latch. hes been so low since christmas hes been cutting and the doctor put him on a waiting list thats all they did. ive checked every room and the garage. his phone is here its locked. last i saw him he was on the xbox at half 10 he said night mam love you and he never says that. oh god. he goes to the bridge at Pontlyd sometimes to think. my husband is driving there now. i dont want sirens if hes just gone for a walk. Sian",
    states: {
      child_name: 'Dafydd', child_age: { years: 14 }, last_seen_when: when('2026-01-05T22:30Z', 15), last_seen_by: me,
      worry: /cutting|low|love you|bridge/i, your_name: 'Sian', your_relationship: /mam|mum|mother|^parent$/i, red_flags: 'yes',
      checks: ['room', 'home', 'outside'], phone_state: 'no_phone',
    },
    may: { health_self_harm: 'lately', checks: ['things'] },
    doubtful: { last_seen_where: /room|home|house|xbox/i, checks: ['places'] },
    traps: "15 as the age; 2 as last seen; the bridge as where last seen or whereabouts; 'he never says that' as out of character; Christmas as when; gone for a walk as known",
  },
  {
    // Monday, 14.00 BST
    id: 'q41', sentAt: '2026-05-25T13:00:00Z',
    text: 'cant find jaxon 6 he was in the garden 20 min ago',
    states: {
      child_name: 'Jaxon', child_age: { years: 6 }, last_seen_when: when('2026-05-25T12:40Z', 10), last_seen_where: /garden/i, red_flags: 'yes',
    },
    traps: "20 as the age; 6 as a time; the garden as searched; a relationship: none is given",
  },
  {
    // Thursday, 13.15 BST
    id: 'q43', sentAt: '2026-06-18T12:15:00Z',
    text: 'reporting my child missing.\nname: Thandiwe M\nage: 13y 4m\nlast seen: today 8:05am, corner of Castle St and the bypass, by her older sister\nphone: iphone, location off, not answering\nhome: 30B Priory Mews, Easton Hill\nschool confirmed absent. friends contacted x4. no history of this',
    states: {
      child_name: /^thandiwe/i, child_age: { years: 13 }, home_address: /30b priory mews/i, last_seen_when: when('2026-06-18T07:05Z', 5),
      last_seen_where: /castle st|bypass/i, last_seen_by: /sister/i, your_relationship: /^parent$/, checks: ['called', 'friends', 'school'],
      missing_before: 'no',
    },
    doubtful: { out_of_character: 'yes', phone_state: 'rings' },
    traps: "4 as the age; location off as the phone off; the sister as the caller; 'absent' as missing before",
  },
]
