/**
 * The second fifteen of the thirty first texts by a stranger who had not seen the rules, with a careful reader's labels (README.md). What a text states as a starred
 * fact, what else it says ("may": true, or fairly read so, and not counted), and what it lays out to be fallen into.
 */
import { me, when, type Labelled } from '../scoring.ts'

export const secondFifteen: readonly Labelled[] = [
  {
    id: 'p16', sentAt: '2026-03-14T14:00:00Z',
    text: "Salaam I am Mrs Farida, my english little bit my son not help now because he is one missing. Name Hamza, he have 13 year. Today morning I give breakfast, he go to mosque class Saturday, 10 clock, walking. Teacher say not come. I call him no answer only woman voice talk. He is have asthma and the blue pump is here in house on table. I very scare for his breath. Please is possible talk Pashto person for police? My house is 22 Wick Terrace, near big Tesco, Bradford",
    states: {
      child_name: 'Hamza', child_age: { years: 13 }, home_address: /22 wick terrace/i,
      last_seen_when: when('2026-03-14T10:00Z', 20), last_seen_where: /home|house|mosque class/i, last_seen_by: me,
      worry: /breath/i, your_name: /farida/i, your_relationship: /parent|mum|mother/i, red_flags: 'yes',
      checks: ['called', 'school'],
    },
    may: { phone_state: /off|rings/ },
    traps: "A woman with him: most likely voicemail; Last seen at the mosque; 'One missing' or 'have 13 year' misread; Salaam as a name; Tesco as where last seen",
  },
  {
    id: 'p17', sentAt: '2026-03-16T12:45:00Z',
    text: "My stepson Lewis is 16 and stays with us weekends, he lives with his mum in Hexham the rest of the week. He left ours Sunday about 7 to get the bus back to hers and she's only just told us (Monday lunch) he never arrived, she thought he'd stopped another night. So that's my wife's... sorry, my husband's ex. My husband drove him to the bus station and saw him get on the 685. I've tried ringing, it rings a few times then cuts off. He's done late buses loads so I'm not sure how worried to be. Rachel",
    states: {
      child_name: 'Lewis', child_age: { years: 16 }, home_address: /hexham/i, last_seen_when: when('2026-03-15T19:00Z', 30),
      last_seen_where: /bus station|685/i, last_seen_by: /husband|dad/i, your_name: 'Rachel', your_relationship: /step/i,
      checks: ['called', 'family'], phone_state: 'rings',
    },
    traps: "The caller's own home as the child's home; Monday lunch as last seen; Last seen at the caller's home; 'Wife' kept: she said sorry, husband's ex; 'Done late buses' as missing before or in character; 685 as a house number",
  },
  {
    id: 'p18', sentAt: '2026-07-25T13:00:00Z',
    text: "HELP my little one Poppy shes only 6 we are at Saltwick beach by the ice cream van i turned round for a second to sort the buggy and she was gone its been 20 mins the tide is coming in shes got a yellow swimming costume with a frill and no shoes lifeguards are looking and my partner is checking the toilets and the car im mum my name is Jess shes tiny with blond bunches please please she cant swim",
    states: {
      child_name: 'Poppy', child_age: { years: 6 }, last_seen_when: when('2026-07-25T12:40Z', 10), last_seen_where: /saltwick/i,
      last_seen_by: me, worry: /tide|swim/i, your_name: 'Jess', your_relationship: /mum/i, red_flags: 'yes',
      checks: ['vehicles'],
    },
    may: { checks: ['places'] },
    traps: "20 as an age or clock time; 'Gone' and 'taken': nobody took her; The partner as the last to see her; The buggy baby as the child; Home address as the beach",
  },
  {
    id: 'p19', sentAt: '2026-02-27T05:40:00Z',
    text: "I've found a note. My son Ben, he is 17, has left a note on his pillow saying sorry and that we'd be better without him. He was in bed when I looked in at 10.15 last night. His dad got up at 5 for work and the front door was on the latch. He's taken my sleeping tablets from the bathroom cabinet, the whole box. He has been under CAMHS since spring and he cut his arms in September. His car is gone, silver Corsa. I'm Helen his mother. We're at 9 Pilgrim Way, Bostonmere, ZZ4 7TQ",
    states: {
      child_name: 'Ben', child_age: { years: 17 }, home_address: /9 pilgrim way/i, last_seen_when: when('2026-02-26T22:15Z', 5),
      last_seen_where: /in bed|home/i, last_seen_by: me, your_name: 'Helen', your_relationship: /mum|mother/i, red_flags: 'yes',
      checks: ['things', 'vehicles'],
    },
    may: { checks: ['room'] },
    traps: "5 as the time last seen, or dad as the last to see; The tablets as the child's own needed medicine; September or spring as when missing; Main worry as stated in her own words: it is only the note",
  },
  {
    id: 'p20', sentAt: '2026-02-27T20:00:00Z',
    text: "I do know where she is thats the thing. Megan is 15 and she is at her boyfriends flat in Cheetwood, he is 23, I drove there and he wouldnt open the door. She texted me saying leave me alone im fine. I have not seen her since Wednesday morning when she left for school from our house. She has got new nails and new phone and I never paid for any of it. My ex says leave her be but hes not here is he. I think he is controlling her. Shes done this since she met him, every couple of weeks. Tracey, mum",
    states: {
      child_name: 'Megan', child_age: { years: 15 }, last_seen_when: when('2026-02-25T08:30Z', 120),
      last_seen_where: /our house|home/i, last_seen_by: me, worry: /controlling her/i, out_of_character: 'no',
      your_name: 'Tracey', your_relationship: /mum/i, red_flags: 'yes', checks: ['places', 'family'], whereabouts: 'unsafe',
      with_whom: /boyfriend/i, missing_before: 'yes', phone_state: 'on',
    },
    may: { checks: ['called', 'friends'] },
    traps: "23 as the child's age; Don't know where she is; 'Fine' as safe; Last seen at the flat: the mum did not see her; Ex as the boyfriend, or 'he' controlling as the ex",
  },
  {
    id: 'p21', sentAt: '2026-03-12T17:30:00Z',
    text: "Update from me, I'm Marcus, Theo's adoptive dad. He went at 4, scrap that, I've just looked at the doorbell camera and it was 15:22. He went left towards the canal not right like I told my wife. So last seen is our front drive, 3:22pm on camera, nobody actually saw him in person. He's ten. Ten and a half. He's got a red rucksack and his school trousers. There's been trouble with some year sixes picking on him and I'd said I would speak to school and I didn't. I've searched the house, loft, garage, both cars. He's never gone off on his own, ever",
    states: {
      child_name: 'Theo', child_age: { years: 10 }, last_seen_when: when('2026-03-12T15:22Z', 2),
      last_seen_where: /front drive/i, last_seen_by: /camera/i, out_of_character: 'yes', your_name: 'Marcus',
      your_relationship: /dad/i, red_flags: 'yes', checks: ['home', 'outside', 'vehicles'], missing_before: 'no',
    },
    traps: "4 kept as the time; Right kept as the direction; Marcus or his wife as having seen him; School told: he did not; Six as the age; 'In the water' as stated",
  },
  {
    id: 'p22', sentAt: '2026-03-12T18:30:00Z',
    text: "Hi I'm Bernie I'm the auntie and I've had Caitlin on a special guardianship since she was 4, she's 14 now. Her social worker closed the case years ago so she isn't in care. She got off the school bus at Mossend shops at 3.45 with Orla and Orla says she got into a small white car with a woman driving. I do NOT know anyone with a white car. Her birth mam isn't allowed contact, that's by court order, and she was seen round here last week. I think her mam's taken her. I've rung the school and Orla's mum and my sister in law",
    states: {
      child_name: 'Caitlin', child_age: { years: 14 }, last_seen_when: when('2026-03-12T15:45Z', 5), last_seen_where: /mossend/i,
      last_seen_by: /orla/i, worry: /her mam's taken her/i, your_name: 'Bernie', your_relationship: /aunt|guardian/i,
      red_flags: 'yes', checks: ['school', 'friends', 'family'],
    },
    may: { with_whom: /woman|mam/i },
    traps: "4 as the age; Last week as when last seen: that is the birth mam; In care: yes; Caller as mum; The sister in law as the last to see her",
  },
  {
    id: 'p23', sentAt: '2026-03-17T18:30:00Z',
    text: "Evening, gran here, Maureen. My granddaughter Lacey-Mae has not come back to her mum's and her mum is in hospital having the new baby so I'm in charge this week. Lacey-Mae is 9 going on 19, her sister Ellie-Mae is 14 and is here safe with me. She was playing out front on her scooter while I did the tea, I looked out at twenty five past four and she was there and at half past she wasn't. That's two hours now. I've been up and down the road and knocked at numbers 12, 16 and 20. We are at 14 Sorrel Avenue. She knows not to go past the postbox",
    states: {
      child_name: 'Lacey-Mae', child_age: { years: 9 }, home_address: /14 sorrel avenue/i,
      last_seen_when: when('2026-03-17T16:25Z', 4), last_seen_where: /front/i, last_seen_by: me, your_name: 'Maureen',
      your_relationship: /gran/i, red_flags: 'yes', checks: ['places'],
    },
    traps: "19 or 14 as the age; Ellie-Mae as the child; In hospital as the child hurt; Half past four as last seen; Numbers 12, 16, 20 as ages or addresses; 'Has not come back to her mum's' as missing from elsewhere; 'Knows not to' as out of character stated",
  },
  {
    id: 'p24', sentAt: '2026-03-16T16:30:00Z',
    text: "I am deaf please text only no voice call. My boy Isaac age 15 also deaf, wears two hearing aid, sign BSL first language. Finish school today 3.20, taxi driver say Isaac not there for pick up outside main gate. Teaching assistant Priya see him last, corridor by lockers 3.10, he look upset, other boys film him and laugh. He not reply WhatsApp, one tick grey. I worry he go on railway, before he said he want stand on track. Need BSL interpreter with police. From Amanda mum",
    states: {
      child_name: 'Isaac', child_age: { years: 15 }, last_seen_when: when('2026-03-16T15:10Z', 5),
      last_seen_where: /corridor|lockers/i, last_seen_by: /priya/i, worry: /railway/i, your_name: 'Amanda',
      your_relationship: /mum/i, red_flags: 'yes', checks: ['called', 'school'],
    },
    may: { phone_state: 'off' },
    traps: "3.20 as the time last seen; The main gate as where last seen; Only the caller deaf, or only the child; Priya as the caller; Last seen by the taxi driver",
  },
  {
    id: 'p25', sentAt: '2026-03-20T22:15:00Z',
    text: "Jack, 13, was meant to be dropped at mine at 6 by his mother for my weekend. We're separated, I'm at 31 Fallow Court, Redmoor and he lives with her at 2 Glebe Cottages in Upper Stenning. She says he walked out of her car at the lights on Station Road at about twenty to six after they had a row and she thought he was walking to mine, it's only half a mile. He hasn't got here and it's gone ten. He has his phone but it's dead, it's always dead. I work in the fire service so I'm trying not to panic. He's in a navy Berghaus. Phil",
    states: {
      child_name: 'Jack', child_age: { years: 13 }, home_address: /2 glebe cottages/i,
      last_seen_when: when('2026-03-20T17:40Z', 10), last_seen_where: /station road/i, last_seen_by: /mother|mum|\bex\b/i,
      your_name: 'Phil', your_relationship: /dad|father|parent/i, checks: ['called', 'family'], phone_state: 'off',
    },
    traps: "31 Fallow Court as the child's home; 6 or ten as the time last seen; 'Gone ten' as age ten; 'Dead' or 'fire' as danger; Someone hurt in the row: it was a row only; Jack Berghaus as a name",
  },
  {
    id: 'p26', sentAt: '2025-11-22T11:00:00Z',
    text: "My manager Ms Brindlewax asks me to write, I am Daniel, key worker at supported lodgings. Young person is Abdi, date of birth on file 1 January 2008 but age disputed. He came to UK alone from Eritrea last year. He told his housemate Samuel at breakfast Thursday that he was going to Birmingham to see an uncle. We have no record of any uncle. No one has seen him since, it is now Saturday. Council is Northbeck, social worker told Friday 5pm by voicemail. We are concerned he may have been trafficked to work. Speaks Tigrinya, some English. He left clothes, took phone.",
    states: {
      child_name: 'Abdi', child_age: { years: 17, born: '2008-01-01' }, last_seen_when: when('2025-11-20T08:00Z', 120),
      last_seen_where: /lodgings|breakfast/i, last_seen_by: /samuel|housemate/i, worry: /traffick/i, your_name: 'Daniel',
      your_relationship: /key worker|worker/i, red_flags: 'yes',
    },
    traps: "Ms Brindlewax as the caller; Friday 5pm or Saturday as last seen; Last seen in Birmingham; Uncle as real and known; Voicemail as the child's phone state",
  },
  {
    id: 'p27', sentAt: '2026-04-08T13:00:00Z',
    text: "hello my son noah is autistic and non verbal hes 8 he has a tracker watch but he took it off and its on the stairs. he got out of the side gate which my dad left open at about 1.15, my dad was with him in the garden. he doesnt understand roads. hes drawn to water and theres the beck behind us. my dad has dementia so hes not sure of the time. he has gone out this gate two times before and both times he was at the swings. i ran to the swings hes not there. 5 hollin bank. im lucy",
    states: {
      child_name: 'Noah', child_age: { years: 8 }, home_address: /5 hollin bank/i, last_seen_when: when('2026-04-08T12:15Z', 15),
      last_seen_where: /garden|gate|home/i, last_seen_by: /my dad|grandad/i, worry: /roads|water/i, your_name: 'Lucy',
      your_relationship: /^parent$/, red_flags: 'yes', checks: ['places'], missing_before: 'yes',
    },
    traps: "Dementia as the child's; Last seen at the swings; Tracker watch as with him; 'My dad' as the child's father; Out of character as stated: he has done it before; Two, 5 or 1.15 as the age",
  },
  {
    id: 'p28', sentAt: '2026-03-15T10:30:00Z',
    text: "okay so I'm dictating this because my hands are shaking full stop my daughter's name is Saoirse she is fourteen comma fifteen in two weeks and she went to a sleepover on Friday night at Bethan's house and I spoke to Bethan's mum this morning and there was no sleepover full stop I dropped her at the end of Bethan's road myself at seven pm on Friday I watched her walk up with her pillow and it's now Sunday question mark she sent a text Saturday at noon saying having fun love you but it didn't have any kisses and she always does kisses",
    states: {
      child_name: 'Saoirse', child_age: { years: 14 }, last_seen_when: when('2026-03-13T19:00Z', 10),
      last_seen_where: /end of bethan's road/i, last_seen_by: me, worry: /kisses/i, your_relationship: /^parent$/,
      checks: ['friends'],
    },
    traps: "15 as the age; Saturday at noon or Sunday as last seen; Last seen at Bethan's house; Bethan as the child; Spoken punctuation as facts; The text as proof that she is safe; 'She always does kisses' as out of character going missing",
  },
  {
    id: 'p29', sentAt: '2026-03-02T20:40:00Z',
    text: "MY SON KYLE HAS RUN OFF AFTER HIS STEP DAD HIT HIM. THIS WAS TONIGHT ABOUT 8. I HAVE TOLD HIM TO GET OUT THE STEP DAD I MEAN NOT KYLE. KYLE HAD A BLOODY NOSE AND NO SHOES ON AND ITS RAINING. HES 11. HE IS A BIG LAD FOR 11 PEOPLE THINK HES 14. HE WENT OUT THE BACK OVER THE FENCE TO THE FIELD I SEEN HIM GO. NOT IN THE SHED I LOOKED. PLEASE DONT RING ME CUS HE IS STILL OUTSIDE IN THE VAN. NIKKI",
    states: {
      child_name: 'Kyle', child_age: { years: 11 }, last_seen_when: when('2026-03-02T20:00Z', 20),
      last_seen_where: /fence|field|out the back|home/i, last_seen_by: me, your_name: 'Nikki', your_relationship: /^parent$/,
      red_flags: 'yes', checks: ['outside'],
    },
    traps: "14 as the age; 'Get out' as Kyle told to leave; Kyle outside in the van: it is the step dad; 8 as the age, so ten or under; The shed as where found; The step dad as with him",
  },
  {
    id: 'p30', sentAt: '2026-03-15T00:10:00Z',
    text: "Not sure if I should even be messaging. Ewan's 16, he's out with his mates at a house party in Crosby, I know which house, I know the parents. He said he'd be back for 11 and it's ten past 12. He's answered once, said 'chill mum 5 mins', that was half an hour ago. He does push it most weekends to be honest. His exams start Monday. I last saw him at about 7 when he left here, all aftershave. I'm Carol. I've not rung anyone else, don't want to show him up",
    states: {
      child_name: 'Ewan', child_age: { years: 16 }, last_seen_when: when('2026-03-14T19:00Z', 20), last_seen_where: /here|home/i,
      last_seen_by: me, out_of_character: 'no', your_name: 'Carol', your_relationship: /mum/i, checks: ['called'],
      whereabouts: 'out', with_whom: /mates/i, phone_state: 'on',
    },
    may: { whereabouts: 'safe' },
    traps: "11, or 12, as the age; Half an hour ago as last seen; Last seen in Crosby; Monday as the day missing; Missing before as stated; A worry or a danger as stated",
  },
]
