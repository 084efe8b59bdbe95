/**
 * Thirty first texts by a tenth writer who had not seen the rules, with the labels of that writer, set down before any program was thought of. Scored cold
 * (docs/understanding.md), then counted (docs/decisions/0012). That writer's other thirty stand in `unread.ts`, and are neither counted nor read.
 */
import { me, when, type Labelled } from '../scoring.ts'

export const tenth: readonly Omit<Labelled, 'traps'>[] = [
  {
    id: 'e10-01', sentAt: '2026-11-18T19:42:00Z',
    text: 'Hiya someone give me this number. Its my lad Kieran hes 13 he hasnt come in from school. Usually home by 4 and hes always starving so he never misses his tea. His mate Jaydens mum says she seen the two of them getting off the bus by the Asda in Huyton about quarter to 4 but Jaydens in his own house now, I rang there, and he says Kieran was walking home. Ive rang him about 20 times and its just ringing out. Our Leah 16 has been round the park and the chippy looking. Never done this before im going out me mind',
    states: { child_name: 'Kieran', child_age: { years: 13 }, last_seen_when: when('2026-11-18T15:45Z', 20), last_seen_where: /asda|huyton|bus/i, last_seen_by: /jayden/i, phone_state: 'rings', missing_before: 'no', checks: ['called', 'friends', 'places'] },
    may: { your_relationship: /parent|mum|dad/i, out_of_character: 'yes', checks: ['outside'] },
  },
  {
    id: 'e10-02', sentAt: '2026-11-14T14:20:00Z',
    text: 'PLEASE HELP my daughter is gone she is 9 i turned round in primark in the bullring and shes not here 10 mins ago',
    states: { child_age: { years: 9 }, last_seen_when: when('2026-11-14T14:10Z', 10), last_seen_where: /primark|bullring/i, red_flags: 'yes' },
    may: { last_seen_by: me, your_relationship: /parent|mum|dad/i },
  },
  {
    id: 'e10-03', sentAt: '2026-11-09T22:35:00Z',
    text: 'Good evening, I am a foster carer in Gateshead. The young person placed with me, Ellie-Mae, 15 (born 3 June 2011), has not returned for her 9pm curfew. I saw her myself at 5.20pm when she left the house, she said she was off to the Metrocentre. She has been missing four times since August, last time in October and she was found at her ex boyfriends flat in Byker. I havent told the emergency duty team yet, thats my next call. Phone switched off. I have messaged two of her friends, no reply. She takes epilepsy tablets and her night ones are still here in the cupboard. Regards, Maureen',
    states: { child_name: 'Ellie-Mae', child_age: { years: 15, born: '2011-06-03' }, last_seen_when: when('2026-11-09T17:20Z', 10), last_seen_where: /house|home|gateshead|placement/i, last_seen_by: me, your_relationship: /foster/i, your_name: /maureen/i, phone_state: 'off', missing_before: 'yes', red_flags: 'yes', checks: ['friends'] },
    may: { checks: ['called', 'things'], with_whom: /ex|boyfriend/i, worry: /epilep|tablet/i, out_of_character: 'no', home_address: /gateshead/i },
  },
  {
    id: 'e10-04', sentAt: '2026-11-22T00:50:00Z',
    text: 'right so its my son Tyler hes 16 he went out to a party last night well tonight i mean saturday in Erdington i dropped him off meself at 8 o clock outside the house and he was meant to ring me at 11 to get picked up and he didnt i drove over there at half 11 and the lads there said he left about 10 with some girl they dont know her name and nobody has seen him since ive rang him and rang him its going straight to voicemail his mom is sat here crying his brother is 12 and hes upset and all i havent rung the hospital yet should i',
    states: { child_name: 'Tyler', child_age: { years: 16 }, last_seen_when: when('2026-11-21T22:00Z', 30), last_seen_where: /party|erdington/i, last_seen_by: /lads|friend|mates|party|there/i, phone_state: 'off', with_whom: /girl/i, checks: ['called'] },
    may: { your_relationship: /parent|dad|father/i, checks: ['friends', 'places'] },
  },
  {
    id: 'e10-05', sentAt: '2026-11-12T18:10:00Z',
    text: 'Hello hen its my granddaughter Skye, am her nan I look after her since she wis wee. She\'s 11. She goes tae the dancing on a Thursday at the Castlemilk centre straight after school, finishes 5, n she walks hame wi wee Orla fae next door who\'s 10. Orla came hame hersel and said Skye wisnae at the dancing the day at all. I phoned the school but naebody\'s answering noo. She\'s no got a phone, her da willnae let her. I saw her oot the door this mornin at half 8. Ma neighbour Jim\'s away in his motor lookin roon the streets. Isobel',
    states: { child_name: 'Skye', child_age: { years: 11 }, last_seen_when: when('2026-11-12T08:30Z', 15), last_seen_where: /door|home|house|hame/i, last_seen_by: me, your_relationship: /nan|gran/i, your_name: /isobel/i, phone_state: 'no_phone', checks: ['school'] },
    may: { checks: ['friends', 'places', 'outside'], home_address: /castlemilk/i },
  },
  {
    id: 'e10-06', sentAt: '2026-11-27T23:20:00Z',
    text: 'Alright so im 19 im his big sister mum is in bits so im texting. My wee brother Conor is 14, no sorry just turned 15 on tuesday there. Wont answer his phone, it rings and then nothing. He had a massive row with my stepda about half 7 and walked out the back door in just a hoodie, up the Falls somewhere. My uncle Declan says he seen him outside the leisure centre at 9ish with two older fellas he didnt know. My stepda is out driving about. Conor has said before that he wants to die, he cut himself in the summer. mum rung all his mates',
    states: { child_name: 'Conor', child_age: { years: 15 }, last_seen_when: when('2026-11-27T21:00Z', 30), last_seen_where: /leisure|falls/i, last_seen_by: /uncle|declan/i, your_relationship: /sister/i, phone_state: 'rings', with_whom: /older|fella|men|two/i, red_flags: 'yes', checks: ['called', 'friends'] },
    may: { worry: /die|cut|harm|suicid|himself/i, checks: ['places', 'family'] },
  },
  {
    id: 'e10-07', sentAt: '2026-11-03T17:55:00Z',
    text: 'Shwmae, sorry to bother you. Our youngest, Osian, 8, isn\'t home. He walks back from ysgol with his brother (Macsen, 11) but Macsen had rugby tonight so Osian was supposed to wait for my wife. School say he went out the gate at 3.30 with the others, the lollipop lady saw him cross over. That\'s two and a half hours near enough. We\'ve been through the whole house, shed, cars, under the beds. Neighbours are out with torches. He\'s autistic and he goes towards water, the river is ten mins from us. Gwyn, 4 Heol y Bont, Llandeilo. 999 have been called as well',
    states: { child_name: 'Osian', child_age: { years: 8 }, last_seen_when: when('2026-11-03T15:30Z', 15), last_seen_where: /gate|school|ysgol|cross|road/i, last_seen_by: /lollipop|school/i, your_name: /gwyn/i, home_address: /heol y bont|llandeilo/i, red_flags: 'yes', checks: ['room', 'outside', 'vehicles'] },
    may: { your_relationship: /parent|dad|father/i, worry: /water|river|autis/i, checks: ['school', 'places', 'home'] },
  },
  {
    id: 'e10-08', sentAt: '2026-11-07T21:15:00Z',
    text: 'Salaam please can you help me. My daughter name is Hodan Abdi she have 14 years. She go to the library in Peckham at 1 with her cousin Ayan and Ayan come back at 4 alone. Ayan say Hodan stay at the bus stop with a man in a white car, she talk to him on the snapchat, he is not a kid. Her phone is closed. I call my brother and my sisters, nobody see her. My husband is working in Leicester until tomorrow. She never do this one before. I am very scared for what this man can do',
    states: { child_name: 'Hodan Abdi', child_age: { years: 14 }, last_seen_when: when('2026-11-07T15:50Z', 60), last_seen_where: /bus stop|peckham/i, last_seen_by: /ayan|cousin/i, with_whom: /man/i, phone_state: 'off', missing_before: 'no', worry: /man/i, red_flags: 'yes', checks: ['family'] },
    may: { your_relationship: /parent|mum|mother/i, out_of_character: 'yes', checks: ['called'] },
  },
  {
    id: 'e10-09', sentAt: '2026-11-16T16:40:00Z',
    text: 'Dzien dobry, sorry my English. My son Kacper 12 year old dont come to school today. School send me sms at 14:00 that he is absent, but I see this sms only now because I work on factory. In morning at 7:15 I go to work and he was eating breakfast in the kitchen. My wife is in Poland with small one (3). I call him, telephone is left in home on the bed. His school bag also here but his coat and the money from drawer 60 pound is not here. I ask neighbour, she didnt see nothing. I did not call to police yet. Name Marek, we live Boston Lincolnshire, 22 Norfolk Street',
    states: { child_name: 'Kacper', child_age: { years: 12 }, last_seen_when: when('2026-11-16T07:15Z', 15), last_seen_where: /kitchen|home|house/i, last_seen_by: me, your_name: /marek/i, phone_state: 'no_phone', home_address: /norfolk street|boston/i, checks: ['called', 'things'] },
    may: { your_relationship: /parent|dad|father/i, checks: ['room'] },
  },
  {
    id: 'e10-10', sentAt: '2026-11-08T20:05:00Z',
    text: 'Hi my neice Aaliyah is 17 she lives with my sister in Manningham, im her aunty. She went out Friday night after maghrib abt 5 saying she\'s revising at her friend Sana\'s, and Sana has now admitted to us she was never there. So she\'s not been seen since Friday tea time by anyone in family. There has been talk of her going Pakistan in December to get engaged and she did not want to. I am worried she has run or that somebody has taken her already. Please dont ring my sisters house, ring me only. Her phones off. Shes a quiet girl this is not like her at all. Nasreen',
    states: { child_name: 'Aaliyah', child_age: { years: 17 }, last_seen_when: when('2026-11-06T17:00Z', 45), your_relationship: /aunt/i, your_name: /nasreen/i, phone_state: 'off', out_of_character: 'yes', worry: /run|taken|engag|pakistan|marri/i, red_flags: 'yes', checks: ['friends'] },
    may: { last_seen_where: /home|house|manningham/i, last_seen_by: /sister|mum|mother|family/i, home_address: /manningham/i, missing_before: 'no', checks: ['called', 'family'] },
  },
  {
    id: 'e10-11', sentAt: '2026-11-25T01:30:00Z',
    text: 'Keyworker at a residential home in Stoke here. Young person R (prefer not to put name on text) male 16. Left through fire exit approx 23:10 last night 24/11, seen on CCTV getting into a grey Audi A3, driver unknown. Third episode this month. Previous ones returned by 3am. Phone on but he is declining calls. Room checked, he has taken his charger and a rucksack. Care records say county lines concern, he owes money to someone known as Biggz. Manager on call informed. Not yet contacted: social worker, mum in Crewe.',
    states: { child_age: { years: 16 }, last_seen_when: when('2026-11-24T23:10Z', 10), last_seen_where: /fire exit|home|residential|audi|car|stoke/i, last_seen_by: /cctv|camera/i, your_relationship: /key|worker|staff/i, missing_before: 'yes', red_flags: 'yes', checks: ['called', 'room', 'things'] },
    may: { child_name: 'R', phone_state: 'rings', with_whom: /driver|audi|unknown|biggz/i, worry: /county|money|owes|biggz|debt/i, out_of_character: 'no', home_address: /stoke/i, checks: ['home'] },
  },
  {
    id: 'e10-12', sentAt: '2026-11-19T19:05:00Z',
    text: 'Hi there. im the stepdad, Dean. Mollys 13 14 in january. her mums at work on a late at basildon hosp so im dealing with it. school finishes 3.05 she gets the 25 bus and shes normally in by ten to 4. not tonight. I rang school they said she was in all day and her form tutor saw her leave. texted her loads the messages say delivered but she wont pick up just rings. her real dads in Southend i rang him he aint seen her. looked in her room her uniforms not there so she never came home. probably nothing but its dark and chucking it down',
    states: { child_name: 'Molly', child_age: { years: 13 }, last_seen_when: when('2026-11-19T15:05Z', 20), last_seen_where: /school/i, last_seen_by: /tutor|teacher/i, your_relationship: /step/i, your_name: /dean/i, phone_state: 'rings', checks: ['called', 'school', 'family', 'room'] },
    may: { checks: ['things', 'home'], worry: /dark|rain|chucking/i },
  },
  {
    id: 'e10-13', sentAt: '2026-11-28T11:30:00Z',
    text: 'Hello love I hope this is the right number its off a leaflet at doctors. Im Jean from Barnsley. Its about our Callum my grandson, our Tracey\'s lad, hes been living wi me since Easter because Tracey isnt well with her nerves and his dad is neither use nor ornament. Hes got two sisters 7 and 5 they\'re in care over in Wakefield. Well Callum is 14 and hes a good lad, mostly, he did run off once in March when his mam went in hospital but he only went to the bus station and he were back by teatime. He went to bed last night at half ten, I put me head round door and he were on his xbox. This morning I took him a bacon sandwich up at 9 and bed were empty and window open. I\'ve looked all through house and in yard and coal shed. His trainers have gone and his bike. His phone is here on side charging. Ive rung our Tracey and she\'s not heard owt. I\'ve not rung his mates because I dont have numbers. He had a letter from court about contact and it upset him. Its frost out there.',
    states: { child_name: 'Callum', child_age: { years: 14 }, last_seen_when: when('2026-11-27T22:30Z', 15), last_seen_where: /bed|room|home|house/i, last_seen_by: me, your_relationship: /nan|gran/i, your_name: /jean/i, phone_state: 'no_phone', missing_before: 'yes', checks: ['room', 'outside', 'things', 'family'] },
    may: { home_address: /barnsley/i, worry: /frost|cold|court|letter|upset/i, checks: ['home', 'places'] },
  },
  {
    id: 'e10-14', sentAt: '2026-11-10T07:12:00Z',
    text: 'my sons missing since last night hes 15 what do i do he didnt come in and i fell asleep',
    states: { child_age: { years: 15 } },
    may: { last_seen_when: when('2026-11-09T20:00Z', 300), your_relationship: /parent|mum|dad/i },
  },
  {
    id: 'e10-15', sentAt: '2026-11-13T20:48:00Z',
    text: 'hiya pet its about me daughter Chloe Robson shes 12 she gans to youth club on a friday in Wallsend she left ours at six and i rang the youth club and they said she never turned up the night and her pal Bethany i asked her she said she was with her at the metro station at like ten past six and then Chloe got a message on her phone and went off on her own she wouldnt say who it was like and her phones been off since seven thats when i first rang her her dads been down the metro and along the burn looking with the dog im stopping in the house in case she comes back shes never been any bother never',
    states: { child_name: 'Chloe Robson', child_age: { years: 12 }, last_seen_when: when('2026-11-13T18:10Z', 15), last_seen_where: /metro|station/i, last_seen_by: /bethany|friend|pal/i, phone_state: 'off', checks: ['called', 'school', 'friends', 'places'] },
    may: { your_relationship: /parent|mum|mam|mother/i, missing_before: 'no', out_of_character: 'yes', red_flags: 'yes', checks: ['outside'] },
  },
  {
    id: 'e10-16', sentAt: '2026-11-15T16:25:00Z',
    text: 'Namaste, uncle of Rohan Patel here. He is 17 but has Downs and is more like 7 or 8 in himself. We were at the Belgrave Road for shopping, he was holding my hand until the sweet mart, then he was gone, this was roughly 3.40. I and my two nephews (13 and 10) have walked up and down, checked the temple, checked my car in the car park. He hasn\'t got a phone. His mother doesnt know yet, she will faint. He needs his heart tablet at 6.',
    states: { child_name: 'Rohan Patel', child_age: { years: 17 }, last_seen_when: when('2026-11-15T15:40Z', 15), last_seen_where: /belgrave|sweet mart/i, last_seen_by: me, your_relationship: /uncle/i, phone_state: 'no_phone', red_flags: 'yes', checks: ['places', 'vehicles'] },
    may: { worry: /tablet|heart|down/i, checks: ['outside'] },
  },
  {
    id: 'e10-17', sentAt: '2026-11-30T23:55:00Z',
    text: 'Not sure i even need u lot but the missus wants me to text. Our Jess 16, she\'s stropped off cos I took her laptop off her. Stormed out about 6. She does this, she\'s done it 3 or 4 times, always ends up at her mate Paige\'s in Bootle. Only this time I rang and Paige\'s mum says she\'s not there n hasnt been since last week. Phone\'s going straight to voicemail which it never does. Her sister (18) has put it on facebook. Anyway what\'s the score. Tony',
    states: { child_name: 'Jess', child_age: { years: 16 }, last_seen_when: when('2026-11-30T18:00Z', 30), your_name: /tony/i, phone_state: 'off', missing_before: 'yes', checks: ['friends', 'called'] },
    may: { last_seen_where: /home|house/i, last_seen_by: me, your_relationship: /parent|dad|father/i, out_of_character: 'no' },
  },
  {
    id: 'e10-18', sentAt: '2026-11-11T17:20:00Z',
    text: 'Hi, I\'m Harriet, mum to Jago who is 10, no sorry, eleven, he had his birthday last week. He was at the Scout hut in Falmouth? No, ignore that, that\'s tomorrow. Today was after school art club which ends at 4.15 and the teacher signed them out at the front gate at quarter past. I was five minutes late. He wasn\'t there. I\'ve been back into school with the caretaker and gone round every classroom, driven our route twice and been to the harbour wall where he crabs. No phone, he\'s too young. He\'s a sensible boy who\'d always wait for me.',
    states: { child_name: 'Jago', child_age: { years: 11 }, last_seen_when: when('2026-11-11T16:15Z', 10), last_seen_where: /gate|school|art club/i, last_seen_by: /teacher/i, your_relationship: /mum|mother|parent/i, your_name: /harriet/i, phone_state: 'no_phone', checks: ['school', 'places'] },
    may: { out_of_character: 'yes', home_address: /falmouth/i, checks: ['outside'] },
  },
  {
    id: 'e10-19', sentAt: '2026-11-24T21:40:00Z',
    text: 'hi im 22 im messaging for my mum she dont speak english. my lil bro Tahmid 16 hasnt come home from college. college ends 4. he had his ID stolen last month and some boys been threatning him saying they gonna shank him over a debt. He texted me at 5.10 saying \'if anything happens tell mum i love her\' and nothing since. phones dead. i rang 3 of his boys 2 of them say they aint seen him today the other 1 aired me. my cousins r driving round bury park now. last time my mum saw him was 8 this morning when he left for college',
    states: { child_name: 'Tahmid', child_age: { years: 16 }, last_seen_when: when('2026-11-24T08:00Z', 30), last_seen_by: /mum|mother|mom/i, your_relationship: /sister|brother|sibling/i, phone_state: 'off', red_flags: 'yes', checks: ['friends'] },
    may: { last_seen_where: /home|house/i, worry: /shank|stab|boys|threat|debt/i, checks: ['called', 'places', 'family'] },
  },
  {
    id: 'e10-20', sentAt: '2026-11-21T16:50:00Z',
    text: 'Hello I\'m minding my sisters kids for the weekend near Cookstown. Aoife the 9 year old is away somewhere, the other two 6 and 4 are here with me. They were all playing in the yard after lunch, I\'d say I last clapped eyes on her at 2:30 by the hay shed. I\'ve shouted the whole place down, been through every shed and the slurry pit is covered thank God. My husbands away round the lanes on the quad and we looked in the jeep and the trailer. House is turned upside down. She\'s no phone with her, just her tablet & thats on the sofa. Its near dark. Auntie Bronagh, 12 Drumard Rd',
    states: { child_name: 'Aoife', child_age: { years: 9 }, last_seen_when: when('2026-11-21T14:30Z', 30), last_seen_where: /yard|hay|shed|farm/i, last_seen_by: me, your_relationship: /aunt/i, your_name: /bronagh/i, phone_state: 'no_phone', red_flags: 'yes', checks: ['outside', 'vehicles', 'room'] },
    may: { home_address: /drumard|cookstown/i, worry: /dark|slurry/i, checks: ['places', 'home'] },
  },
  {
    id: 'e10-21', sentAt: '2026-11-06T18:30:00Z',
    text: 'Ex husband picked our Lexi, 8, up from after school club in Wythenshawe at 4.45 and hes not allowed, theres a court order. club leader let him take her shes in tears. hes sent me one text saying ull never see her again and now both his numbers are dead, lexi hasnt got a phone. i rang his mum she says she knows nothing. hes from Turkey originally & hes got her passport i think. Rang police theyre coming but its been an hr. my other two 11 and 13 are here safe. Im Gemma',
    states: { child_name: 'Lexi', child_age: { years: 8 }, last_seen_when: when('2026-11-06T16:45Z', 10), last_seen_where: /club|school|wythenshawe/i, last_seen_by: /club|leader|staff/i, with_whom: /ex|dad|father|husband/i, your_name: /gemma/i, phone_state: 'no_phone', red_flags: 'yes', checks: ['family'] },
    may: { your_relationship: /parent|mum|mother/i, worry: /turkey|abroad|passport|never see|country|taken/i, checks: ['school'] },
  },
  {
    id: 'e10-22', sentAt: '2026-11-05T22:50:00Z',
    text: 'Good evening I am looking for my son Malachi Johnson age 15 six foot tall so people think he\'s older. He left to go fireworks at Crystal Palace with his brother Micah who is 17 and Micah lost him in the crowd about 8.15 by the food stalls. Micah waited at the station till 10 and came home without him which I am vexed about. Phone was ringing at first but since 9 it\'s straight to voicemail so battery gone or somebody take it. Called his friends Dre and Samuel and both mothers. Called my sister in Croydon. He is a good church boy, this is out of character for him. He has sickle cell and it is cold, cold can bring on a crisis.',
    states: { child_name: 'Malachi Johnson', child_age: { years: 15 }, last_seen_when: when('2026-11-05T20:15Z', 15), last_seen_where: /crystal palace|firework|stall|crowd/i, last_seen_by: /micah|brother/i, phone_state: 'off', out_of_character: 'yes', red_flags: 'yes', checks: ['called', 'friends', 'family'] },
    may: { your_relationship: /parent|mum|dad/i, worry: /sickle|crisis|cold/i, checks: ['places'] },
  },
  {
    id: 'e10-23', sentAt: '2026-11-29T18:15:00Z',
    text: 'Alright, Euan, 17, took my Fiesta at about 11 this morning from the house in Pitlochry. He passed his test in September. Said he was going to Perth to see his girlfriend Kirsty. Kirsty\'s just messaged my wife to say they split up on Thursday and she\'s not seen him all weekend. He left a note in his room we\'ve only found now saying sorry. Phone rings out. I\'ve driven the A9 to Perth and back, no sign of the car. He\'s been very low. His wee brother\'s 13 and we\'ve told him nothing. Alasdair, his dad',
    states: { child_name: 'Euan', child_age: { years: 17 }, last_seen_when: when('2026-11-29T11:00Z', 30), last_seen_where: /house|home|pitlochry/i, your_relationship: /dad|father|parent/i, your_name: /alasdair/i, phone_state: 'rings', red_flags: 'yes', checks: ['called', 'places', 'room'] },
    may: { last_seen_by: me, home_address: /pitlochry/i, worry: /low|note|sorry/i, checks: ['friends', 'home', 'outside'] },
  },
  {
    id: 'e10-24', sentAt: '2026-11-23T15:10:00Z',
    text: 'school jst rang sayin skyla-rae wasnt in 4 afternoon reg. shes 13. they saw her at lunch 12.40 by the back field with a yr 11 lad called Corey and thats it. iv tried her phone x5 goes 2 voicemail str8 away. she bunked b4 in sept n i found her at the skate park but im stuck at work in Devonport til 4 cant leave. her nan is goin there now 2 look. shes ment 2 b on her ADHD meds but shes not took em today',
    states: { child_name: 'Skyla-Rae', child_age: { years: 13 }, last_seen_when: when('2026-11-23T12:40Z', 15), last_seen_where: /field|school/i, last_seen_by: /school|teacher|staff/i, with_whom: /corey|lad/i, phone_state: 'off', checks: ['called'] },
    may: { missing_before: 'yes', your_relationship: /parent|mum|dad/i, red_flags: 'yes', worry: /meds|adhd/i, checks: ['places', 'school', 'family'] },
  },
  {
    id: 'e10-25', sentAt: '2026-11-14T02:05:00Z',
    text: 'Sorry for late msg. Foster carer Wolverhampton, Surinder. Asylum seeking boy with us, name Farhad Ahmadi, 16 they say, he says 15. He prayed with my husband at 9.30 pm then went to his bed. I woke at 1.30 for water and front door was on latch, bed is cold and his shoes gone. He has Home Office phone but he left it under the pillow. We are checking whole house and garage. He was getting calls from a man in Birmingham he called \'uncle\', he was scared after them. Only with us 3 weeks. My own daughters 20 and 18 have not seen him either',
    states: { child_name: 'Farhad Ahmadi', last_seen_when: when('2026-11-13T21:30Z', 30), last_seen_where: /home|house|bed|room/i, last_seen_by: /husband|me|i/i, your_relationship: /foster/i, your_name: /surinder/i, phone_state: 'no_phone', red_flags: 'yes', checks: ['room', 'things'] },
    may: { child_age: { years: 16 }, worry: /man|uncle|traffick|scared|calls/i, with_whom: /man|uncle/i, home_address: /wolverhampton/i, checks: ['outside', 'family', 'home'] },
  },
  {
    id: 'e10-26', sentAt: '2026-11-04T20:20:00Z',
    text: 'shes gone shes gone i only went to shop for milk came back and front door wide open and maisie not ere shes 10 shes got asthma and er inhaler is on side, im talking 6.30 i left and i were back by 10 to 7. rang me mam rang me sister. lad next door been up n down tenfoot shouting er. er ipad says she were on roblox talking to someone called darkwolf who said meet me. OMG please',
    states: { child_name: 'Maisie', child_age: { years: 10 }, last_seen_when: when('2026-11-04T18:30Z', 20), red_flags: 'yes', checks: ['family'] },
    may: { last_seen_where: /home|house/i, last_seen_by: me, your_relationship: /parent|mum|dad/i, with_whom: /darkwolf/i, worry: /darkwolf|meet|online|roblox|asthma|inhaler/i, checks: ['outside', 'things'] },
  },
  {
    id: 'e10-27', sentAt: '2026-11-01T09:40:00Z',
    text: 'Morning, my name is Paul Whitcombe. My daughter Freya (14) stays with her mother in Maidstone during the week and should have come to me by train yesterday, the 10.32, I was at Tonbridge station waiting until 1. Her mum swears she put her on the train herself. Ticket barrier staff no help. We both assumed the other had her until last night, long story. Freya\'s Instagram was active at 6pm yesterday according to her cousin Ella, 15. I\'ve tried her mobile, it rings, no reply. No history of anything like this. Neither of us has phoned the police as yet.',
    states: { child_name: 'Freya', child_age: { years: 14 }, last_seen_when: when('2026-10-31T10:32Z', 20), last_seen_where: /train|station|maidstone/i, last_seen_by: /mum|mother/i, your_name: /paul|whitcombe/i, phone_state: 'rings', missing_before: 'no', checks: ['called'] },
    may: { your_relationship: /parent|dad|father/i, out_of_character: 'yes', home_address: /maidstone/i, checks: ['family', 'places'] },
  },
  {
    id: 'e10-28', sentAt: '2026-11-17T23:10:00Z',
    text: 'Grandad here, Bernard, Ely Cardiff. The boy is Rhys Lloyd, born 9th of February 2013. His mother\'s in work nights. He had his chips with me at 6 and said he was going out on his bike with butties for half an hour. I seen him go off towards the rec. His butty Cai come by at half 8 asking if Rhys was coming out so he hadn\'t met them at all! I been ringing him, his phone do ring but he don\'t answer. I can\'t go out looking with my hip. He stayed out till 11 once before in the summer holidays, mind, so I left it. Should of rung sooner',
    states: { child_name: 'Rhys Lloyd', child_age: { years: 13, born: '2013-02-09' }, last_seen_when: when('2026-11-17T18:15Z', 45), last_seen_where: /rec|home|house|ely/i, last_seen_by: me, your_relationship: /grand/i, your_name: /bernard/i, phone_state: 'rings', checks: ['called'] },
    may: { missing_before: 'yes', home_address: /ely|cardiff/i, checks: ['friends'] },
  },
  {
    id: 'e10-29', sentAt: '2026-11-26T08:50:00Z',
    text: 'Hi, support worker at supported lodgings Easton. Our resident Amira Hassan, 17, went out with her cousin for food at 7pm yesterday and was on the phone to staff at 9.40 to say she was on her way back. She never signed in. Night staff knocked her room at 1am and went in at 6am, bed not slept in. Handbag and passport aren\'t there. She isnt picking up this morning, phone rings. I asked the cousin (Zahra) who says she left her at the bus stop on Stapleton Road around 9.30. Not like her, she is always in by 10. She is 26 weeks pregnant. Regards Tom',
    states: { child_name: 'Amira Hassan', child_age: { years: 17 }, last_seen_when: when('2026-11-25T21:30Z', 20), last_seen_where: /bus stop|stapleton/i, last_seen_by: /zahra|cousin/i, your_relationship: /support|worker|staff/i, your_name: /tom/i, phone_state: 'rings', out_of_character: 'yes', checks: ['called', 'room', 'things', 'family'] },
    may: { red_flags: 'yes', worry: /pregnan/i, home_address: /easton/i, checks: ['home'] },
  },
  {
    id: 'e10-30', sentAt: '2026-11-07T19:30:00Z',
    text: 'Hi. Daughter Ottilie 16 not back from Norwich. She was due on the 5.15 bus. Last message from her 3.02 saying on my way to Primark. Her friend Jess left her outside the Forum at half two. Phone dead I think. I\'ve been to the bus station, husband is at home. Probably missed it but she\'d normally borrow a phone and tell us. Not panicking yet',
    states: { child_name: 'Ottilie', child_age: { years: 16 }, last_seen_when: when('2026-11-07T14:30Z', 15), last_seen_where: /forum|norwich/i, last_seen_by: /jess|friend/i, checks: ['places'] },
    may: { phone_state: 'off', your_relationship: /parent|mum|mother/i, out_of_character: 'yes', checks: ['called', 'friends', 'outside'] },
  },
]
