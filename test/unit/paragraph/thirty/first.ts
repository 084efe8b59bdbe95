/**
 * Fifteen of thirty first texts by a stranger who had not seen the rules, with a careful reader's labels (README.md). What a text states as a starred
 * fact, what else it says ("may": true, or fairly read so, and not counted), and what it lays out to be fallen into.
 */
import { me, when, type Labelled } from '../scoring.ts'

export const firstFifteen: readonly Labelled[] = [
  {
    id: 'p01', sentAt: '2026-03-05T20:50:00Z',
    text: "please help my daughter keira is 13 she didnt come home from school today she left school at ten past three her friend ellie walked with her to the bus stop on gorse lane and thats the last anyone saw her its nearly nine now her phone just goes to voicemail ive rung everyone ive been through her room theres nothing gone she never does this she is never late im sat here shaking i think something bad has happened to her",
    states: {
      child_name: 'Keira', child_age: { years: 13 }, last_seen_when: when('2026-03-05T15:10Z', 20),
      last_seen_where: /gorse lane/i, last_seen_by: /ellie/i, worry: /something bad has happened/i, out_of_character: 'yes',
      your_relationship: /^parent$/, checks: ['room', 'things', 'called'], phone_state: 'off',
    },
    may: { checks: ['friends'], with_whom: /ellie/i },
    traps: "Last seen at school: it was the bus stop; Nearly nine as the time last seen: it is the time now; Ellie as the child's name or the caller's; 'Something bad has happened' as a stated injury or red flag",
  },
  {
    id: 'p02', sentAt: '2026-02-10T22:30:00Z',
    text: "Foster carer here reporting YP unauthorised absence now escalated to missing. Jayden, 15, LAC to Westmere council, placed with us since March. He was due back at placement 21.30 and did not return. I last saw him at 16.45 at placement when he left for boxing club. Club say he did not attend. EDT informed 22.10, awaiting callback. He has had 4 missing episodes in the last 8 weeks, usually returns by midnight, so this is in keeping for him, but there are known CCE concerns and he has been seen with older males. Room checked, no items missing. Mobile rings out.",
    states: {
      child_name: 'Jayden', child_age: { years: 15 }, last_seen_when: when('2026-02-10T16:45Z', 5),
      last_seen_where: /placement|home/i, last_seen_by: me, out_of_character: 'no', worry: /cce|older males/i,
      your_relationship: /foster carer/i, checks: ['room', 'things', 'called', 'school'], missing_before: 'yes',
      phone_state: 'rings',
    },
    traps: "21.30 or 22.10 as the time last seen; Last seen at the boxing club: he never got there; 'With older males' as with them now; March as when last seen; Caller's relationship as mum or dad",
  },
  {
    id: 'p03', sentAt: '2026-01-16T17:40:00Z',
    text: "Good evening. I am not very good with these things so bear with me. I am the grandfather of Oliver, he lives with his grandmother and I at 6 Tansy Row, Holmbeck. He is twelve. He went out on his bicycle after his dinner, about one o'clock, to go to the reservoir with his fishing rod and that was the last my wife saw of him. I was asleep in the chair, I am 74 and not much use. It is now dark. I have walked up to the reservoir and back and there is no sign. He has no telephone. He is a good lad and always in by five. I fear he has gone in the water. Yours, Stanley",
    states: {
      child_name: 'Oliver', child_age: { years: 12 }, home_address: /6 tansy row, holmbeck/i,
      last_seen_when: when('2026-01-16T13:00Z', 20), last_seen_where: /home|house|6 tansy/i,
      last_seen_by: /my wife|grandmother/i, worry: /gone in the water/i, out_of_character: 'yes', your_name: 'Stanley',
      your_relationship: /grand(?:father|dad|parent)/i, red_flags: 'yes', checks: ['places'], phone_state: 'no_phone',
    },
    traps: "74 as the child's age; Last seen by the caller: he was asleep; Last seen at the reservoir: nobody saw him there; Dinner read as evening; Five o'clock as the time last seen",
  },
  {
    id: 'p04', sentAt: '2026-03-09T11:00:00Z',
    text: "Alright, im on shift in Doncaster so only know what the wife has told me on the phone. Our lad Connor hasnt turned up at school today, school rang her at half 9. She dropped him at the end of the road about 20 past 8 same as always and watched him walk towards the gates. He's in year 9. Wife has rung his mates and his nan and no one's got him. I wont get home til 4. He bunked off once before xmas but that was just to town with his mates. Im Gaz by the way his dad, wife is Leanne",
    states: {
      child_name: 'Connor', last_seen_when: when('2026-03-09T08:20Z', 10), last_seen_where: /end of the road|gates/i,
      last_seen_by: /wife|mum|leanne/i, your_name: 'Gaz', your_relationship: /dad/i, checks: ['friends', 'family', 'school'],
    },
    traps: "Year 9 gives 13 or 14 but no age is stated; Half 9 or 4 as the time last seen; Doncaster as home or as where last seen; Bunking off once as missing before or as in character; Leanne as the caller; A worry: none is put into words",
  },
  {
    id: 'p05', sentAt: '2026-02-12T17:00:00Z',
    text: "Hello sorry for my english. My son Mateusz 16 years old he go out from home yesterday in night, maybe 23 hour, I was sleep, my husband see him in kitchen he take jacket black and he say nothing. Today he is not come to college. He not answer phone, phone is have signal but he not take it. We live in Peterborough, Cobbler street 40. He is before good boy but now from two month he is with bad company, they give him money. I am afraid they make him sell drug. I am mother, Beata. Please what we do",
    states: {
      child_name: 'Mateusz', child_age: { years: 16 }, home_address: /cobbler street.*40|40 cobbler street/i,
      last_seen_when: when('2026-02-11T23:00Z', 90), last_seen_where: /kitchen|home/i, last_seen_by: /husband/i,
      worry: /sell drug/i, your_name: 'Beata', your_relationship: /mum|mother/i, checks: ['called'], phone_state: 'rings',
    },
    traps: "Last seen by the mother: she slept; 23 or 40 or two as the age; Interpreter asked for: it was not; 'Is before good boy' as out of character stated; 'Not come to college' as the college having been rung; Drug use as a health need",
  },
  {
    id: 'p06', sentAt: '2026-02-13T22:10:00Z',
    text: "To whom it may concern. I write in respect of my daughter, Arabella Quennerby (date of birth 9 November 2010). She was last observed by her housemistress, Mrs Tallowby, at 18.15 on Friday in the school dining hall, and was found to be absent at the 21.00 roll call. Her conduct has hitherto been exemplary and such an absence is wholly without precedent. She is in possession of her passport and a debit card. Her mother and I are presently abroad. I should be grateful to be advised as to the correct procedure. I remain, Rupert Quennerby.",
    states: {
      child_name: 'Arabella Quennerby', child_age: { years: 15, born: '2010-11-09' },
      last_seen_when: when('2026-02-13T18:15Z', 5), last_seen_where: /dining hall/i, last_seen_by: /tallowby|housemistress/i,
      out_of_character: 'yes', your_name: 'Rupert Quennerby', your_relationship: /father|dad|parent/i, missing_before: 'no',
    },
    traps: "21.00 as the time last seen: it is the roll call; Mrs Tallowby as the caller or the mother; The child being abroad: it is the parents; 'Exemplary' as a mood",
  },
  {
    id: 'p07', sentAt: '2026-02-14T22:40:00Z',
    text: "hiya my lil girl shan 14 shes gone out bout 2 n not bk said she woz goin 2 maccies wiv her m8 tia but tias mum sez tia bin in all day so shes lied 2 me. tried her fone 6x its off. got on snap n her map is off 2. i seen her go out the front door 2day so i no wot she had on, pink crop top grey joggers white airforces. me n her had words this mornin ova her room. dunno wer she is n its proper late now xx",
    states: {
      child_name: 'Shan', child_age: { years: 14 }, last_seen_when: when('2026-02-14T14:00Z', 20),
      last_seen_where: /home|front door/i, last_seen_by: me, your_relationship: /^parent$/, checks: ['called', 'friends'],
      whereabouts: 'unknown', phone_state: 'off',
    },
    traps: "Last seen at McDonald's; With Tia now: Tia was in all day; 'goin 2', '2day', '2' or '6x' read as ages or counts; 'Little girl' as ten or under; Tia as the child",
  },
  {
    id: 'p08', sentAt: '2026-02-15T07:40:00Z',
    text: "Hi, I'm Zainab, I'm 22 and I've had parental responsibility for my little brother Yusuf since our mum died, there's a court order for it. He's 15. We had a big argument last night about his gaming and when I got up at 7 this morning his bed was empty, hadn't been slept in I think. So last I saw him was about 11.30 last night going into his room. His coat and his trainers are gone. He's never stayed out before, not once. He said in the argument he'd be better off with mum and I can't stop thinking about it",
    states: {
      child_name: 'Yusuf', child_age: { years: 15 }, last_seen_when: when('2026-02-14T23:30Z', 15),
      last_seen_where: /his room|home/i, last_seen_by: me, worry: /better off with mum/i, out_of_character: 'yes',
      your_name: 'Zainab', your_relationship: /sister|sibling/i, red_flags: 'unsure', checks: ['room', 'things'],
      missing_before: 'no',
    },
    traps: "22 as the child's age; 7 this morning as when last seen; Mum as somewhere he might go: she has died; The death as just now; The court order as a custody fight",
  },
  {
    id: 'p09', sentAt: '2026-02-18T06:40:00Z',
    text: "This is Dawn, residential support worker at Fernlea House, logging a missing episode. YP initials given as first name only, Tyler, aged 17, under s20. Waking night staff member Colin sighted Tyler at 02.00 check in his bedroom. At 06.00 check bedroom window was open and Tyler not present. Full search of building and grounds completed by staff, negative. Tyler takes sertraline and his evening dose was given, morning dose is due at 8. He has ASD. He presented as settled during the evening, no incidents. Social worker on leave, duty worker emailed. Not his usual pattern as he normally goes during the day.",
    states: {
      child_name: 'Tyler', child_age: { years: 17 }, last_seen_when: when('2026-02-18T02:00Z', 5),
      last_seen_where: /bedroom|fernlea/i, last_seen_by: /colin/i, out_of_character: 'yes', your_name: 'Dawn',
      your_relationship: /residential|support worker/i, checks: ['room', 'home', 'outside'], missing_before: 'yes',
    },
    traps: "06.00 as the time last seen; Dawn read as a time of day; Colin as the caller; 'Negative' as not searched; Dose given read as no medicine needed; 8 as an age",
  },
  {
    id: 'p10', sentAt: '2026-02-21T19:00:00Z',
    text: "I have three kids, Ruby who is 17, Alfie 11 and the baby. It's Alfie. He went to the shop on Mercer Parade with Ruby at about half five, she was on her phone and when she came out he'd gone off. That's an hour and a half ago. Ruby has anxiety so she's in bits and I can't get much out of her, she's got a black puffer on and he's in his school jumper, no coat. Alfie doesn't have a phone yet. The baby's poorly so I can't leave the house. He's never wandered off before. I'm their mum, Steph",
    states: {
      child_name: 'Alfie', child_age: { years: 11 }, last_seen_when: when('2026-02-21T17:30Z', 20),
      last_seen_where: /mercer parade/i, last_seen_by: /ruby/i, out_of_character: 'yes', your_name: 'Steph',
      your_relationship: /mum/i, phone_state: 'no_phone', missing_before: 'no',
    },
    may: { with_whom: /ruby/i },
    traps: "17 as the age; Anxiety as the child's; Black puffer as the child's; Poorly as the child hurt or ill; Ruby having a phone as the child's phone; Ten or under: he is 11; Last seen by Steph",
  },
  {
    id: 'p11', sentAt: '2026-02-25T07:30:00Z',
    text: "my son reece hes 14 no sorry 15 he was 15 last week, he went to football training last night at the astro on Bellfield road and didnt come home after. coach dropped him off at the corner by the chippy at 8 he says, well quarter past 8 he said when i asked again. im his dad craig. been driving round since 5 this morning, rang the hospital, rang all the lads off the team. its not like him at all he usually cant wait for his tea. hes 5ft 9 ginger hair you cant miss him",
    states: {
      child_name: 'Reece', child_age: { years: 15 }, last_seen_when: when('2026-02-24T20:15Z', 5),
      last_seen_where: /corner|chippy/i, last_seen_by: /coach/i, out_of_character: 'yes', your_name: 'Craig',
      your_relationship: /dad/i, checks: ['friends', 'places'],
    },
    traps: "14 kept as the age; 8 kept as the time; 5 this morning as last seen; Last seen at the astro on Bellfield Road; Rang the hospital as the child being hurt",
  },
  {
    id: 'p12', sentAt: '2026-03-02T10:00:00Z',
    text: "Sorry if this is muddled I'm a type 1 diabetic and my sugars are all over the place and I've had no sleep. Name's Paula, I'm 39. My Demi walked out Saturday teatime and it's Monday. I saw her go, straight out the back gate with her holdall. I'm on antidepressants myself and we've been arguing since I split up with her dad, I have self harmed in the past so I know I'm not an easy mum. She isn't poorly or anything, fit as a fiddle. I don't know where she's sleeping and that is what's killing me. Flat 3, 118 Osier Street Walsall",
    states: {
      child_name: 'Demi', home_address: /flat 3, 118 osier street/i, last_seen_when: when('2026-02-28T17:00Z', 60),
      last_seen_where: /gate|home/i, last_seen_by: me, worry: /where she's sleeping/i, your_name: 'Paula',
      your_relationship: /mum/i, whereabouts: 'unknown',
    },
    traps: "39 as the child's age: no age is stated; Diabetes, insulin, antidepressants as the child's; Self-harm as the child's: a false red flag; 'Killing me' as suicide or a threat; Monday as last seen; The arguing as a row just before: not stated",
  },
  {
    id: 'p13', sentAt: '2026-03-03T18:00:00Z',
    text: "Chantelle has gone again. Last time she was gone 2 days and police found her at a flat in Hulme with some man, that was in August. Before that it was one night at her cousins. This time I last saw her this morning about 8 when she went for the 86 bus outside ours and college say she never got there. She is 16. So no its not out of character for her but I got a worse feeling this time cos she hugged me for ages and she took her little brothers photo off the wall. I'm her mum",
    states: {
      child_name: 'Chantelle', child_age: { years: 16 }, last_seen_when: when('2026-03-03T08:00Z', 20),
      last_seen_where: /ours|home|bus/i, last_seen_by: me, worry: /worse feeling|hugged/i, out_of_character: 'no',
      your_relationship: /mum/i, checks: ['school'], missing_before: 'yes',
    },
    may: { checks: ['things'] },
    traps: "Gone two days now: that was last time; Last seen in Hulme or in August; With a man now; 86 as an age or house number; A goodbye or self-harm as stated: it is a hint at most",
  },
  {
    id: 'p14', sentAt: '2026-03-08T19:00:00Z',
    text: "Hi our daughter Freya hasn't come home. She's 12, doesn't take any tablets, no health problems, no boyfriend that we know of, never been in trouble, never run off before. She hasn't got any money on her and she didn't take a bag or coat. There wasn't an argument or anything. She just didn't come back from walking the dog, the dog came home on his own without her at ten to six. She set off from here at five, I waved her off. We haven't rung anyone yet apart from her phone which she's left on the side. Jo and Neil",
    states: {
      child_name: 'Freya', child_age: { years: 12 }, last_seen_when: when('2026-03-08T17:00Z', 10),
      last_seen_where: /here|home/i, last_seen_by: me, out_of_character: 'yes', your_name: /\b(?:jo|neil)\b/i,
      your_relationship: /^parent$/, checks: ['called'], missing_before: 'no', phone_state: 'no_phone',
    },
    may: { checks: ['things'] },
    traps: "Ten to six as last seen: that is the dog; Tablets, money, boyfriend, row read as yes; The dog as 'he' the child; Friends or family rung: not done",
  },
  {
    id: 'p15', sentAt: '2026-03-14T21:00:00Z',
    text: "its about my lass Imogen shes just turned 13 on tuesday. her mate reckons she got on the train to Leeds with a lad called Kai, someone else told me she was at the skatepark at 6 but i dont know if thats true. all i know for definite is i gave her a tenner and she left ours at 11 this morning. shes not been answering me but shes been active on insta an hour ago. normally she texts me every five minutes so i dont get it. her mum lives in Leeds mind. Dean, her dad",
    states: {
      child_name: 'Imogen', child_age: { years: 13 }, last_seen_when: when('2026-03-14T11:00Z', 10),
      last_seen_where: /ours|home/i, last_seen_by: me, out_of_character: 'yes', your_name: 'Dean', your_relationship: /dad/i,
      checks: ['called', 'friends'],
    },
    may: { with_whom: /kai/i, phone_state: 'on' },
    traps: "Last seen at the skatepark at 6, or on the train, as sure; Tuesday as the day last seen; Kai as the child; Her whereabouts as known: Leeds; Ten from tenner or 13 as a date",
  },
]
