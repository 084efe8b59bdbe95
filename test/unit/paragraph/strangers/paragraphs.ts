/**
 * Twenty-four first texts, written without sight of the rules they measure.
 *
 * How the labels were filled:
 * - A string label is words of the text exactly as the sender wrote them, to be
 *   compared case-insensitively as "the reading contains this".
 * - `last_seen_by: 'me'` means the sender says they saw the child themselves;
 *   compare it as "the sender", not as letters.
 * - `last_seen_when` is the time of the last sighting, not of a curfew, a phone
 *   ping, a discovery or the present. A vague mealtime is no time at all.
 * - `called` is having tried the child's own phone; `things` is having looked at
 *   what was taken or left; `places` is having been to look somewhere.
 * - A key that is absent was not plainly said. Where a reader could fairly go
 *   either way, `traps` says "either way" with the key: count neither answer.
 */
export interface StrangersParagraph {
  readonly who: string;
  readonly sentAt: string;
  readonly text: string;
  readonly states: Record<string, unknown>;
  readonly traps?: string;
}

export const paragraphs: readonly StrangersParagraph[] = [
  {
    who: 'calm teacher mum',
    sentAt: '2026-03-12T19:45:00Z',
    text: `Good evening. My name is Helen Marsden and I'm trying to work out whether I'm overreacting. I teach Year 9 myself so I do know what teenagers are like. I'm mum to Imogen, who is 14. She left netball practice at Ridgeway Academy at 4.40 this afternoon; her coach, Miss Adeyemi, watched her walk out of the gate. She would normally be home by 5.15. It's now quarter to eight. I have rung her mobile four times and it just rings out. I've messaged two of her friends, Bea and Lottie, and neither has seen her since practice. I haven't contacted school because nobody will be there now. She has never once been late without telling me, so this is very unlike her. Her dad is in Leeds until Saturday. What would you advise?`,
    states: {
      child_name: 'Imogen',
      child_age: { years: 14 },
      last_seen_when: { at: '2026-03-12T16:40:00Z', toleranceMinutes: 5 },
      last_seen_where: 'Ridgeway Academy',
      last_seen_by: 'Miss Adeyemi',
      out_of_character: 'yes',
      your_name: 'Helen Marsden',
      your_relationship: 'mum',
      checks: ['called', 'friends'],
      phone_state: 'rings',
    },
    traps:
      'Year 9 and "four times" are not ages; 5.15 is the usual time home and quarter to eight is now; Bea, Lottie and the coach are not the child; school is named twice but not contacted; a dad is mentioned by a mum.',
  },
  {
    who: 'panicking dad, no punctuation',
    sentAt: '2026-05-22T21:52:00Z',
    text: `hes not come home i dont know what to do my lad kyle hes 13 he was meant to be in at 8 its nearly 11 now he went out about half 5 on his bike said he was going up the rec with jayden ive been up the rec twice theres nobody there jaydens mum says jaydens been in since 7 and they never even met up ive rang and rang kyle his phones off he dont do this he never does this im his dad its just me and him since his mum went please do i ring the police or am i being daft`,
    states: {
      child_name: 'kyle',
      child_age: { years: 13 },
      last_seen_when: { at: '2026-05-22T16:30:00Z', toleranceMinutes: 20 },
      out_of_character: 'yes',
      your_relationship: 'dad',
      checks: ['called', 'friends', 'places'],
      phone_state: 'off',
    },
    traps:
      'Bare hours 8, 11 and 7 are curfew, now and another boy; the rec is where he said he was going and he was not seen there; jayden is a friend; a mum who has left is mentioned; "rang and rang kyle his phones off" runs together.',
  },
  {
    who: 'grandmother who writes formal letters',
    sentAt: '2026-09-15T18:20:00Z',
    text: `Dear Sir or Madam,
I write to seek your guidance concerning my grandson, Alistair, who has been left in my charge whilst his parents are in Portugal until the 20th. He is fifteen years of age. I last saw him at ten minutes past eight this morning at the bus stop on Kirkgate. I telephoned the school office at two o'clock, on an unrelated matter, and was astonished to learn that he had not been registered. I have since looked in his bedroom and in the summerhouse. I have not troubled his parents, as I should not wish to alarm my daughter needlessly. I do not know how to operate a mobile telephone beyond this message, and have therefore been unable to ring him. Such conduct is wholly out of character. I am seventy-six and do not wish to waste anybody's time.
Yours faithfully,
Margaret Holroyd (Mrs)`,
    states: {
      child_name: 'Alistair',
      child_age: { years: 15 },
      last_seen_when: { at: '2026-09-15T07:10:00Z', toleranceMinutes: 5 },
      last_seen_where: 'Kirkgate',
      last_seen_by: 'me',
      out_of_character: 'yes',
      your_name: 'Margaret Holroyd',
      your_relationship: 'grandparent',
      checks: ['room', 'outside', 'school'],
    },
    traps:
      'Seventy-six is her own age; the 20th is a date; two o\'clock is the call to school; times and age are in words; family and the child\'s phone are plainly NOT contacted; "my daughter" is the boy\'s mother.',
  },
  {
    who: 'Polish mother, uneven English',
    sentAt: '2026-02-03T20:10:00Z',
    text: `Hello, sorry for my English. I am Agnieszka, mother of Oliwia. She have 12 years. Today she go to school normal but after school she not come back to home. Her brother Kacper, he have 16 years, he see her on 15:20 next to Lidl, she was with one girl what he don't know. Now is after 20. Telephone of Oliwia is switch off. I call to her friend Maja, she say she don't know nothing. My husband drive in the car on streets now. She is good girl, never she make like this. I am afraid that somebody take her. In Poland I will call police but here I don't know if it is too early, maybe I must wait 24 hours?`,
    states: {
      child_name: 'Oliwia',
      child_age: { years: 12 },
      last_seen_when: { at: '2026-02-03T15:20:00Z', toleranceMinutes: 5 },
      last_seen_where: 'Lidl',
      last_seen_by: 'Kacper',
      worry: 'somebody take her',
      out_of_character: 'yes',
      your_name: 'Agnieszka',
      your_relationship: 'mum',
      checks: ['friends'],
      phone_state: 'off',
    },
    traps:
      'Brother of 16 in the same words as the child\'s age; "after 20" is the hour now and 24 is a myth, not ages; school is mentioned but not contacted; the husband\'s car is not a vehicle searched. Either way: places (he is driving round now), called (off is stated, ringing is not).',
  },
  {
    who: 'foster carer, agency words',
    sentAt: '2026-07-08T21:40:00Z',
    text: `Hi, Denise here, foster carer with an IFA. YP is Tyrese, 16, LAC under s20, in placement 11 weeks. Last seen by me leaving placement approx 17:45 after contact with birth mum was cancelled at short notice. Agreed return time per safety plan is 21:00. I have completed a room check and his charger and overnight bag have gone. Mobile rings out, tried x5. EDT have me on hold. His SSW Paula is on leave until 13th. I have not yet contacted peers as I don't hold numbers for them. Previous placement logged 3 missing episodes, none with us. My concern is that he is with older males known to the MASE panel. Do I report as missing or log as unauthorised absence?`,
    states: {
      child_name: 'Tyrese',
      child_age: { years: 16 },
      last_seen_when: { at: '2026-07-08T16:45:00Z', toleranceMinutes: 15 },
      last_seen_where: 'placement',
      last_seen_by: 'me',
      worry: 'older males',
      your_name: 'Denise',
      your_relationship: 'foster carer',
      checks: ['room', 'things', 'called'],
      phone_state: 'rings',
    },
    traps:
      's20, 11 weeks, x5, 13th and 3 are not ages; 21:00 is the curfew; Paula is a social worker; birth mum is not the sender; peers are plainly NOT contacted; earlier episodes elsewhere leave out_of_character unsaid.',
  },
  {
    who: 'older sister acting as carer; child called Summer',
    sentAt: '2026-11-14T00:35:00Z',
    text: `hey so im not her mum im her sister, im 23 and shes lived with me since our mum passed last summer. summer is 15. she went to a party at a girl called Tash's and was meant to get the 10.30 bus, its gone half 12 now and shes not back. ive messaged her mate Priya and she says she saw her at the bus stop on Princess Road at 11ish, on her own. ive been ringing summer nonstop, it rings but she doesnt pick up. not like her at all, she always texts me even just to moan. am i even allowed to report it if im not her parent?? i dont want social services thinking i cant cope`,
    states: {
      child_name: 'summer',
      child_age: { years: 15 },
      last_seen_when: { at: '2026-11-13T23:00:00Z', toleranceMinutes: 30 },
      last_seen_where: 'Princess Road',
      last_seen_by: 'Priya',
      out_of_character: 'yes',
      your_relationship: 'sibling',
      checks: ['called', 'friends'],
      phone_state: 'rings',
    },
    traps:
      'Sender is 23; "last summer" is the season, "summer is 15" the child, both lower case; "not her mum" is negated; 10.30 is a bus; 11ish is the evening before, because it is past midnight; Tash\'s is not the last place.',
  },
  {
    who: 'Geordie dad',
    sentAt: '2026-06-18T20:55:00Z',
    text: `Alreet, divvent knaa if ah'm even textin the reet place. Wor Liam's gan oot an he's not come back. He's eleven man, he's ownly a bairn. He went oot wi his fishin rod aboot fower o'clock, doon the burn he said, an ah telt him be yem for his tea at six. Ah've been doon the burn mesel, nee sign of him. Ah rang his nana in Blyth an he's not there neither. Wor Stacey's fifteen an she reckons he'll be larkin aboot but ah'm feared he's gan in the watter. He hasn't got a phone. He's nivvor late for his tea, that one, nivvor. What de ah dee? Davey, his da`,
    states: {
      child_name: 'Liam',
      child_age: { years: 11 },
      last_seen_when: { at: '2026-06-18T15:00:00Z', toleranceMinutes: 20 },
      worry: 'in the watter',
      out_of_character: 'yes',
      your_name: 'Davey',
      your_relationship: 'dad',
      checks: ['family', 'places'],
    },
    traps:
      '"Wor" is "our", not part of a name; "fower" is four; six is teatime; Stacey is a sister of fifteen; the burn is where he said he was going; no phone at all is not a phone that is off; "nivvor" is never.',
  },
  {
    who: 'mum who voice-dictates; child called Mark',
    sentAt: '2026-10-06T17:25:00Z',
    text: `hi I'm just wondering if someone can help me my sun Mark has gone missing well I don't no if he's missing that's the thing he's only ten he was playing out the front with next doors boy who is ate and I looked out the window at twenty passed four and I saw him there and then I looked again and it was just the other boy and I have been up and down the rode shouting and I've looked threw the hole house and under his bed and in the car and the shed and his coat is still hear on the peg I checked and I'm his mum by the way Tracy and he would never go off without asking full stop my husband says mark my words he'll be back when he's hungry but its nearly half passed six and it's getting dark question mark`,
    states: {
      child_name: 'Mark',
      child_age: { years: 10 },
      last_seen_when: { at: '2026-10-06T15:20:00Z', toleranceMinutes: 5 },
      last_seen_where: 'out the front',
      last_seen_by: 'me',
      out_of_character: 'yes',
      your_name: 'Tracy',
      your_relationship: 'mum',
      checks: ['room', 'home', 'outside', 'vehicles', 'things'],
    },
    traps:
      '"sun" is son and "ate" is eight, the neighbour\'s age; "mark my words" and "question mark" are not the child; "passed" is past; half past six is now; spoken punctuation.',
  },
  {
    who: 'stepdad in all capitals',
    sentAt: '2026-01-20T22:05:00Z',
    text: `SORRY ABOUT THE CAPS THE PHONE IS STUCK. MY STEPDAUGHTER CHANELLE IS 17 AND SHE STORMED OFF AT 6PM TONIGHT IN THE ASDA CAR PARK AFTER A ROW. I SAW HER HEAD OFF ON FOOT. SHE HAS DONE IT BEFORE BUT SHE IS ALWAYS BACK IN 1 HOUR AND THIS IS 4. CHANELLES PHONE IS OFF. HER MUM LISA IS ON NIGHTS TILL 7 AND CANT HAVE HERS ON THE WARD. IT IS MINUS 2 AND SHE ONLY HAD A HOODIE. I AM WORRIED SHE WILL FREEZE. I AM NOT HER REAL DAD SO CAN I REPORT IT OR HAS IT GOT TO BE LISA. BARRY`,
    states: {
      child_name: 'CHANELLE',
      child_age: { years: 17 },
      last_seen_when: { at: '2026-01-20T18:00:00Z', toleranceMinutes: 10 },
      last_seen_where: 'ASDA',
      last_seen_by: 'me',
      worry: 'FREEZE',
      your_name: 'BARRY',
      your_relationship: 'step-parent',
      phone_state: 'off',
    },
    traps:
      'Capitals say nothing about names: ASDA and LISA are not the child; 1 hour, 4, 7 and MINUS 2 are not ages; "NOT HER REAL DAD" is negated; two phones, both off. Either way: out_of_character (done before, but never this long), things (a hoodie seen, not checked).',
  },
  {
    who: 'mother who blames herself; child called Will',
    sentAt: '2026-04-09T20:30:00Z',
    text: `This is all my fault. I should never have taken the Xbox off him. Will is 12. I watched him stomp up to his room at 6 and I thought he was in there sulking the whole time and I never even looked, what kind of mother doesn't look. I went up at nine to say sorry and the window was open and the room was empty. I've searched the rest of the house top to bottom and gone round the garden with a torch. I haven't rung anyone yet because I'm so ashamed, not his friends, not even my own mum. Will he come back on his own do you think? He said we'd be better off without him and I can't stop hearing it. I was 12 when I ran off from home and nobody came looking for me until gone midnight.`,
    states: {
      child_name: 'Will',
      child_age: { years: 12 },
      last_seen_when: { at: '2026-04-09T17:00:00Z', toleranceMinutes: 10 },
      last_seen_where: 'room',
      last_seen_by: 'me',
      worry: 'better off without him',
      your_relationship: 'mum',
      checks: ['room', 'home', 'outside'],
    },
    traps:
      '"Will he come back" is the verb; nine is when she found him gone; the sender at 12 and "gone midnight" are her own story; friends, family and by the same words the child\'s phone are plainly NOT tried; "my own mum" is another person.',
  },
  {
    who: 'divorced dad, unsure whether she is at her mum\'s',
    sentAt: '2026-08-16T17:15:00Z',
    text: `Hi, bit of an odd one. I'm Jon, dad to Elsie (13). Her mum and I split two years ago. I'm supposed to drop her at her mum's at 4 on Sundays but today she wanted to go on the bus by herself like a grown up, so I waved her off at the stop on London Road at 1pm after lunch with me and my partner Kate. Now I can't tell if she ever got there. I've tried her mum, Sarah, and she's blocked me again. So Elsie may be sitting on that sofa right now for all I know. Her phone's on, my message went to two blue ticks at ten to three, but no reply. I don't want to send police round to my ex's if she's fine. I haven't been round there myself, there's an order that says I can't.`,
    states: {
      child_name: 'Elsie',
      child_age: { years: 13 },
      last_seen_when: { at: '2026-08-16T12:00:00Z', toleranceMinutes: 10 },
      last_seen_where: 'London Road',
      last_seen_by: 'me',
      your_name: 'Jon',
      your_relationship: 'dad',
      phone_state: 'on',
    },
    traps:
      '4 is the usual handover, ten to three the message being read; "two years" is the split; Kate and Sarah are adults; he has NOT been to the other house. Either way: called (messaged, not rung), family (tried the mum but blocked).',
  },
  {
    who: 'mum whose son does this every week',
    sentAt: '2026-03-27T23:10:00Z',
    text: `Honestly dont know why im even texting. Jaydon is 15 and he does this every single week, usually a friday, out after school and rolls in at 2 or 3 in the morning. Police have been out 6 times since xmas and you can hear them sigh. So no its not out of character, its normal for him. He went out about 4 today. Rung him twice, rings out, same as ever. Not bothered ringing his mates they never tell me nothing. Only thing is theres been a man in a black Audi waiting for him round the corner and thats whats bothering me tonight. His little brother is 8 and keeps asking where he is. Kelly, his mum`,
    states: {
      child_name: 'Jaydon',
      child_age: { years: 15 },
      last_seen_when: { at: '2026-03-27T16:00:00Z', toleranceMinutes: 20 },
      worry: 'black Audi',
      out_of_character: 'no',
      your_name: 'Kelly',
      your_relationship: 'mum',
      checks: ['called'],
      phone_state: 'rings',
    },
    traps:
      '"not out of character" is negated; 2 or 3 is when he usually comes home; 6 times and the brother of 8 are not his age; friends plainly NOT rung; the Audi is not a vehicle searched; "after school" is a habit, not a call to school.',
  },
  {
    who: 'residential worker in a children\'s home',
    sentAt: '2026-05-05T20:48:00Z',
    text: `Evening, Sam here, residential support worker on shift at Beech House children's home, 14 Orchard Rise, Telford. One of our young people, Mikey, 14, lives here and has not returned from free time, due back 20:00. Staff member Joanne saw him at 18:50 outside the Spar on Castle Parade with two unknown males. His bedroom and the whole building have been searched. Checked his belongings, only a grey tracksuit gone. Mobile is switched off. Another resident, Reece, 16, says he's got a train to Birmingham but Reece says a lot of things. On call manager says hold off until 22:00. Last MFH was 28/04, returned 03:15. I'm worried he is being used for county lines and I don't think we should be holding off.`,
    states: {
      child_name: 'Mikey',
      child_age: { years: 14 },
      home_address: '14 Orchard Rise',
      last_seen_when: { at: '2026-05-05T17:50:00Z', toleranceMinutes: 5 },
      last_seen_where: 'Spar',
      last_seen_by: 'Joanne',
      worry: 'county lines',
      your_name: 'Sam',
      your_relationship: 'residential worker',
      checks: ['room', 'home', 'things'],
      phone_state: 'off',
    },
    traps:
      '14 is both house number and age; Reece is 16; 20:00 due back, 22:00 hold off, 28/04 and 03:15 last time; Birmingham is hearsay; Castle Parade is not the address. Either way: called, out_of_character (one earlier episode, nothing said of habit).',
  },
  {
    who: 'mother of a nine-year-old; child called Grace (short)',
    sentAt: '2026-06-03T16:20:00Z',
    text: `please help my little girl Grace shes 9. I could see her on the park swings at half 4 then I took a call and she was gone. Ive run all round the park. scooter still there. Im her mum`,
    states: {
      child_name: 'Grace',
      child_age: { years: 9 },
      last_seen_when: { at: '2026-06-03T15:30:00Z', toleranceMinutes: 10 },
      last_seen_where: 'park',
      last_seen_by: 'me',
      your_relationship: 'mum',
      checks: ['places'],
    },
    traps:
      '"half 4" is half past four; "took a call" is not calling the child or anyone. Either way: outside (the park is a place), things (a scooter left behind).',
  },
  {
    who: 'autistic child\'s mum',
    sentAt: '2026-09-26T13:05:00Z',
    text: `Hi its Nadia. My son Theo is 8, autistic and non speaking, learning age about 3. His respite worker Yvonne saw him in the back garden at about 1.20 and when she came back out with his juice the side gate was open. He's got out before, twice this year, so no it's not unusual for him, but last time it was 20 minutes and this is 45 already. I've been through every room in the house, every cupboard, his den, his bedroom. Been all round the garden and the shed. Looked in both cars because he likes the boot. He has no phone. He won't answer to his name so shouting is no use. He goes to water, always, and I'm terrified he is at the canal. My mum is on her way from Ilkley. I'm his mum, I know him, please don't tell me to wait.`,
    states: {
      child_name: 'Theo',
      child_age: { years: 8 },
      last_seen_when: { at: '2026-09-26T12:20:00Z', toleranceMinutes: 10 },
      last_seen_where: 'garden',
      last_seen_by: 'Yvonne',
      worry: 'canal',
      out_of_character: 'no',
      your_name: 'Nadia',
      your_relationship: 'mum',
      checks: ['room', 'home', 'outside', 'vehicles'],
    },
    traps:
      'Learning age 3 is not his age; 20 and 45 are minutes; "not unusual" is negated; no phone is not a phone off; the canal is a fear, not a place searched; the grandmother is coming, which is not family rung about him (family either way).',
  },
  {
    who: 'mother worried about an older boyfriend',
    sentAt: '2026-12-05T22:20:00Z',
    text: `I don't know if this counts as missing. My daughter Skye turned 15 in October and she's seeing someone called Dean who says he's 19 but he looks more like 24. She told me she was sleeping at Ellie's last night. I rang Ellie's mum at 10 this morning and she was never there. The last time I actually set eyes on her was yesterday, Friday, about 5pm, when I dropped her at the top of Cavendish Avenue. Somebody texted me from her phone at 3 today saying "im fine stop stressing" but it didn't sound like her. When I ring it rings and rings and then cuts to voicemail. I'm frightened this Dean is controlling her. I'm her mum and I feel like I'm the last to know anything.`,
    states: {
      child_name: 'Skye',
      child_age: { years: 15 },
      last_seen_when: { at: '2026-12-04T17:00:00Z', toleranceMinutes: 20 },
      last_seen_where: 'Cavendish Avenue',
      last_seen_by: 'me',
      worry: 'controlling her',
      your_relationship: 'mum',
      checks: ['called', 'friends'],
      phone_state: 'rings',
    },
    traps:
      'Dean is 19 or 24; the sighting is the day before; 10 and 3 are a call and a text; Ellie is a friend and Ellie\'s mum is not the sender; a text at 3 is contact, not a sighting; "didn\'t sound like her" is about the text, not out_of_character.',
  },
  {
    who: 'dad of three whose ages all appear',
    sentAt: '2026-04-18T18:40:00Z',
    text: `Three kids here. Josh is 17, Amelia is 13 and Bertie's 6. It's the middle one I'm texting about. Amelia got the bus into Shrewsbury at 11 this morning to meet a couple of friends and was meant to be back by 5. Josh was on his break at 3.15 and saw her outside Greggs and she told him she was heading to the bus. Nothing since. I've driven down to the bus station and walked right round the precinct, no sign. Her phone is off, but then it usually is by teatime. I don't have numbers for these friends. Josh is back at work till 10 and I've got Bertie in the car with me in his pyjamas. Rob (dad)`,
    states: {
      child_name: 'Amelia',
      child_age: { years: 13 },
      last_seen_when: { at: '2026-04-18T14:15:00Z', toleranceMinutes: 5 },
      last_seen_where: 'Greggs',
      last_seen_by: 'Josh',
      your_name: 'Rob',
      your_relationship: 'dad',
      checks: ['places'],
      phone_state: 'off',
    },
    traps:
      'Three ages, the child is the middle one and not the first named; 11 is setting out, 5 due back, 10 is Josh\'s shift; friends not contacted for want of numbers; the car holds a brother and was not searched. Either way: called (off is stated, ringing is not).',
  },
  {
    who: 'nan who only says times by meals and telly (short)',
    sentAt: '2026-11-03T20:40:00Z',
    text: `Not seen our Callum since tea. He had his beans and went out. Hes 10. Usually in by the time Emmerdale comes on. Im his nan he lives with me. Gone right cold and dark`,
    states: {
      child_name: 'Callum',
      child_age: { years: 10 },
      your_relationship: 'grandparent',
    },
    traps:
      '"since tea" and "Emmerdale" are not clock times, so last_seen_when is best left unread (either way if it is read as late afternoon and asked back); "our" is not a surname; "lives with me" is not an address. Either way: out_of_character ("usually in by"), last_seen_by.',
  },
  {
    who: 'parent who lists every check done',
    sentAt: '2026-02-26T18:55:00Z',
    text: `Daughter: Anneliese, age 12. Should have been home at 4. What I have done so far:
1. Her bedroom, incl wardrobe and under the bed.
2. Rest of the house, loft too.
3. Garden, garage and behind the bins.
4. Both cars.
5. Been through her things. School bag and trainers gone, purse and passport still here.
6. Rung her 9 times. Phone is off.
7. Rung Hattie's parents and Noor's parents.
8. Rung my sister and both sets of grandparents.
9. Rung school. Mr Okafor saw her leave by the main entrance at 3.25.
10. NOT yet been to the library or leisure centre, my husband will do that when he is in at 7.30.
She has never done anything like this. Is there anything I have missed or do I ring 101 now? Fiona Tate`,
    states: {
      child_name: 'Anneliese',
      child_age: { years: 12 },
      last_seen_when: { at: '2026-02-26T15:25:00Z', toleranceMinutes: 5 },
      last_seen_where: 'main entrance',
      last_seen_by: 'Mr Okafor',
      out_of_character: 'yes',
      your_name: 'Fiona Tate',
      checks: ['room', 'home', 'outside', 'vehicles', 'things', 'called', 'friends', 'family', 'school'],
      phone_state: 'off',
    },
    traps:
      'List numbers, 9 times and 101 are not ages; 4 is due home and 7.30 the husband; places is the one check plainly NOT done; the sender never says mum, so your_relationship is left out.',
  },
  {
    who: 'mum who mentions a previous episode with its times',
    sentAt: '2026-10-29T00:20:00Z',
    text: `Last time was the 3rd of August. She went at 7pm and the police found her at 4.15am at Doncaster station, so I know the questions. Her name's Bronte and she's 16, she was 15 then. Tonight feels different. Her grandad saw her in the kitchen at 9.40 making toast and by 10 the back door was wide open. Last time she packed a bag and took £60. This time I've checked her stuff and she's taken nothing at all, even her phone is on her bed. Last time I rang all her friends and got the same answer off every one of them. I've not rung any of them tonight. I'm worried she isn't planning on coming back. I'm her mum, Jackie.`,
    states: {
      child_name: 'Bronte',
      child_age: { years: 16 },
      last_seen_when: { at: '2026-10-28T21:40:00Z', toleranceMinutes: 5 },
      last_seen_where: 'kitchen',
      last_seen_by: 'grandad',
      worry: 'coming back',
      your_name: 'Jackie',
      your_relationship: 'mum',
      checks: ['things'],
    },
    traps:
      'August, 7pm, 4.15am, Doncaster, the bag, the £60, the age of 15 and the calls to friends all belong to last time; friends plainly NOT rung tonight; "tonight" is yesterday\'s date, and GMT since Sunday; "phone is on her bed" is not a phone that is on.',
  },
  {
    who: 'mother with phone-off details',
    sentAt: '2026-01-31T21:15:00Z',
    text: `Jodie's phone went off at 18:52. I know because Life360 says last updated 18:52, battery 61%, near the Trafford Centre. Before that she was online at 18:40 and read my message at 18:31. I've tried ringing her 11 times and it's still off. Her Snapchat has vanished off the map too. The last time I actually saw her was ten to one this afternoon when I dropped her at Altrincham tram stop. She is 14. Her friend Zara's phone is on and she's posting pictures, but I haven't got a number for Zara. Could it just be broken? Or am I making excuses. Jodie's mum`,
    states: {
      child_name: 'Jodie',
      child_age: { years: 14 },
      last_seen_when: { at: '2026-01-31T12:50:00Z', toleranceMinutes: 5 },
      last_seen_where: 'Altrincham',
      last_seen_by: 'me',
      your_relationship: 'mum',
      checks: ['called'],
      phone_state: 'off',
    },
    traps:
      'Five phone times and a phone place come before the only sighting; 61% and 11 times are not ages; Life360 holds a number; a friend\'s phone is on; the friend has NOT been contacted; signed by relationship with no name of her own.',
  },
  {
    who: 'Bangladeshi-heritage father',
    sentAt: '2026-03-02T22:50:00Z',
    text: `Assalamu alaikum, my name is Shafiqul Islam. I am writing about my son Tanvir, 16 years. After iftar he went for taraweeh with his cousin Rafiq, who is 19. Rafiq says he last saw him at 9.20 outside the masjid on Wilmslow Road, and Tanvir told him he is going straight home, it is ten minutes walk only. Fajr is at 5 and he has never missed. I have phoned my brother, my wife's sister and his chacha in Oldham, nobody has seen him. I went back to the masjid and it is locked. His ammu is crying. He is a quiet boy, this is not like him at all. I am his father and I am afraid those boys who shouted at him last week have hurt him. If I tell police, will they come with sirens? I do not want talk in the community.`,
    states: {
      child_name: 'Tanvir',
      child_age: { years: 16 },
      last_seen_when: { at: '2026-03-02T21:20:00Z', toleranceMinutes: 5 },
      last_seen_where: 'Wilmslow Road',
      last_seen_by: 'Rafiq',
      worry: 'hurt him',
      out_of_character: 'yes',
      your_name: 'Shafiqul Islam',
      your_relationship: 'dad',
      checks: ['family', 'places'],
    },
    traps:
      'Cousin of 19; ten minutes is a walk; 5 is a prayer time; "last week" is another event; ammu is mother and chacha uncle; "Islam" is a surname; nothing is said of Tanvir\'s own phone, though relatives were phoned.',
  },
  {
    who: 'mum rambling about the argument (the long one)',
    sentAt: '2026-07-19T20:05:00Z',
    text: `Sorry this is going to be long, I don't know where to start. It started over a charger of all things. My mother in law was here for Sunday lunch, she's 81, and Gary, that's my husband, had only just got in from golf at twelve, so I was already cross, and then Leo comes down at about half past one in that filthy hoodie and his sister Martha, who is 10 and knows exactly what she's doing, says in front of everyone that he's been using her charger and her iPad. And he called her something I won't repeat. And Gary said get out then if you can't be civil, which he didn't mean, he says it to the dog. And Leo said fine, you've all wanted me gone since I was born, and I said don't be so dramatic, which I now can't stop thinking about. When I was 16 I said far worse to my own father and he threw a plate. Anyway we all sat there and ate the crumble like nothing had happened, can you believe that. Leo is 15, I should have said. He went out the back way at about ten past two and Martha saw him climb over the fence by the allotments. I thought he'd be back by four, when the cricket came on. Then I thought six. Gary says leave him to cool off, he did the same at that age, he was gone two days once and came back with a tattoo. But he has exam results coming and he split up with a girl called Faye in June and he's hardly been eating and I'm worried he might hurt himself. He's not a runner, he's never gone off before, he's a sulker, he goes to his room. I've rung his phone and it just rings. I rang my sister Ange in Kettering and he's not there. Gary keeps saying he'll drive round but he's had a drink so he hasn't. I've not asked Faye, I don't think Leo would forgive me. It's five past nine. I'm his mum, Caroline. Is it too soon? Should I have rung somebody at six?`,
    states: {
      child_name: 'Leo',
      child_age: { years: 15 },
      last_seen_when: { at: '2026-07-19T13:10:00Z', toleranceMinutes: 15 },
      last_seen_where: 'allotments',
      last_seen_by: 'Martha',
      worry: 'hurt himself',
      out_of_character: 'yes',
      your_name: 'Caroline',
      your_relationship: 'mum',
      checks: ['called', 'family'],
      phone_state: 'rings',
    },
    traps:
      'Ages 81, 10 and 16 before his own; twelve, half past one, four, six and five past nine are other things; Gary\'s two days away is Gary\'s; Gary, Martha, Ange and Faye are not the child; driving round and asking Faye plainly NOT done; "he goes to his room" is a habit, not a search.',
  },
  {
    who: 'someone who gives an address; child called Faith (short)',
    sentAt: '2026-08-28T19:30:00Z',
    text: `We live at 27 Larkfield Close, Stowmarket. Faith is 11. Auntie Bev saw her at 5.10 by the post office on Mill Street, walking home. Bev's is number 62. I had faith she was just dawdling but its half 8`,
    states: {
      child_name: 'Faith',
      child_age: { years: 11 },
      home_address: '27 Larkfield Close',
      last_seen_when: { at: '2026-08-28T16:10:00Z', toleranceMinutes: 5 },
      last_seen_where: 'Mill Street',
      last_seen_by: 'Bev',
    },
    traps:
      '"had faith" is the noun; number 62 is the aunt\'s house; 27 and 62 are not ages; half 8 is now; the sender says neither name nor relationship. Either way: family (Bev has spoken to the sender, we are not told who rang whom).',
  },
];
