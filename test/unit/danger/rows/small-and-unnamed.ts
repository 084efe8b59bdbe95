/** Small children gone, poison, rooms without windows, games that are secret, food that is hidden: in the words of those who do not name it; and the same words over nothing. */
import type { FamilyRows, Level, Side } from './shape.ts'

export const smallAndUnnamed: readonly FamilyRows[] = [
  {
    family: 'gone_at_that_age', level: 'emergency',
    young: ['my sister is 6 and shes gone missing at the fair', 'my brother whos 7 hasnt come back from the park', 'im 7 and i cant find my mum', 'i am 8 and im on my own nobody came to get me', 'my lil cousin is 4 and she ran off in tesco', 'i let go of her hand shes in year two and now i cant see her', 'babysitting my nephew hes 3 and the back doors open and hes not in his bed'],
    parent: ['Our Rosie, six, not seen since dinner', 'He is five and the side gates open and he was in the garden', 'She starts school in September, I turned round and she was gone', 'My girl she has 6 years and she not come home', 'Year 2 boy not in class after lunch, nobody has seen him', 'Both girls are missing from the tent, 5 and 7 years old'],
  },
  {
    family: 'leaves_for_good', level: 'emergency',
    young: ['will u look after my gecko for good after tonight', 'by the time you get this ill be gone', 'ive picked the songs i want played at mine its in my notes', 'its been a lovely last day i want it to be a nice memory for them', 'soon there wont be a me', 'i wont be a burden for much longer', 'i want to be in heaven with nan', 'i dont want to still be alive by summer'],
    parent: ['he says he is going to finish himself this week', 'she wishes she had died instead', 'He put nice knowing you all on his story an hour ago and a black square'],
  },
  {
    family: 'told_by_the_body', level: 'emergency',
    young: ['had the whole packet and now my ears are ringing', 'took a full strip now im dizzy', 'i can see yellow fat in the cut', 'my brother drank weed killer'],
    parent: ['I counted her tablets and there are twenty missing', 'His codeine is gone and so is he', 'her eyes are pinpricks and she cant stand', 'She ate slug pellets from the shed', 'his sleeve is soaked red'],
  },
  {
    family: 'held_out_of_sight', level: 'emergency',
    young: ['theres no windows in this room and other girls nobody speaks english', 'hes wedged a chair under the door and wont let me go', 'he drives me to different houses and waits outside', 'he took my phone and my coat says im stopping here for good', 'the flat has the windows boarded and they locked it', 'bf pushed the wardrobe against the door i need the loo he wont let me'],
    parent: ['Her boyfriend took her phone and her keys and she was sobbing', 'she doesnt know its her own wedding'],
  },
  {
    family: 'driven_off', level: 'emergency',
    young: ['he said he was a taxi but hes gone past my road and wont stop', 'a lady said she was my social worker and now were on the motorway', 'man said hes police but theres no badge and im in the car', 'said he was my mums friend but this is the wrong way im scared'],
    parent: ['His location is doing seventy down the M5 and he knows nobody who drives', 'her snap map is moving at eighty on the M1 and she isnt answering', 'They have got my son and want money, no police', 'her phone is going sixty up the A1 and she is 13'],
  },
  {
    family: 'out_unclad', level: 'emergency',
    young: ['im sat on the rails near the bridge', 'im lying on the tracks', 'sat on the train tracks its quiet', 'im outside in my socks and its snowing'],
    parent: ['Her coat is on the peg and its minus three and shes gone', 'He took the dinghy, no lifejacket, and its dark on the reservoir', 'She ran out barefoot in the snow', 'his jacket is on the hook and its freezing and hes out there somewhere'],
  },
  {
    family: 'secret_game', level: 'emergency',
    young: ['grandad plays a secret game in bed', 'my uncle says its our secret cuddle dont tell mum', 'he gets in with me at night my stepdad', 'is it wrong if coach makes me touch him', 'i had to do the thing with him and the other man'],
    parent: ['She says uncle has a secret tickle game at bedtime', 'He told me the respite carer gets in with him at night', 'She said is it rude if he touches me', 'her leader made her touch him'],
  },
  {
    family: 'eating_less', level: 'concern',
    young: ['i make myself sick after tea', 'only having gum n water til im under 8 stone', 'i hide my food in my sleeve so mum wont know', 'if they weigh me again at the clinic im running', 'i feel fat and disgusting', 'my mate chews and spits it out'],
    parent: ['She cuts every grape and her jeans are hanging off her', 'He lives on one apple a day', 'the shower runs after every meal', 'She was discharged from the eating disorder unit in May'],
  },
  {
    family: 'worn_by_others', level: 'concern',
    young: ['they spat on my hair again', 'ive been bullied every day for years', 'they made a poll about me', 'they do pig noises when i walk past', 'theyve broken me'],
    parent: ['She eats her lunch in the toilets', 'nobody will sit with him it has been months', 'he is bullied every day and wont go in'],
  },
  {
    family: 'grief_unending', level: 'concern',
    young: ['everyone i love leaves', 'since mum died whats the point', 'should of been me who died not him', 'my brothers gone and nothing matters', 'i set two places again tonight', 'its been months since nan died and i cant see it ever not being like this'],
    parent: ['She says the wrong twin lived', 'She says her life finished that day with her dad', 'Since he lost his brother he is going through the motions'],
  },
  {
    family: 'afraid_of_placement', level: 'concern',
    young: ['im scared to sleep there', 'the other kids in the placement terrify me im scared to go back', 'if you send me back ill run again im scared of them kids', 'foster carer screams at me im shaking i dont want to go back', 'im frightened of a lad in the home so i run'],
    parent: ['There is a girl in the home who terrifies her, that is why she runs', 'She absconds from our home and says she is scared of someone', 'he is scared to be in the unit and keeps going missing, he wont say who of'],
  },
  {
    family: 'bought_and_watched', level: 'concern',
    young: ['he says age is a number', 'my boyfriend is 33 and lives in texas', 'this lad bought me trainers and i drop a bag off for him', 'theres a timer if i dont send money they send my photo', 'i drop off a package for them'],
    parent: ['He came home in new trainers and wont say who bought them', 'She calls him her boyfriend, he is thirty and lives in Canada', 'he turns up in designer clothes and wont say where from', 'they gave him 24 hours to pay or the video goes to his cousins'],
  },
]

/** In the same words, and nothing: none of it raises anything. */
export const smallAndHarmless: readonly { side: Side; level: Level; texts: readonly string[] }[] = [
  {
    side: 'young_person', level: 'none',
    texts: [
      'my brother is 7 and he ran off with my charger', 'my cousins are 4 and 6 and we played hide and seek all day', 'when i was 7 i got lost in asda', 'im 6 foot now', 'last day of term was lovely', 'feed my hamster while we are on holiday', 'picked the songs for the prom playlist',
      'finished the level by myself', 'had a whole box of chocolates and feel sick', 'our maths room has no windows', 'did secret santa with my nan', 'paintball was class they shot me about twenty times', 'coach made us run suicides again', 'broke my arm when i was 9 fell off the swing',
      'we did an escape room and got handcuffed to a pipe', 'mum bought me air max for my birthday', 'cant breathe that meme', 'stop it hes so cute', 'llamas spat on me at the farm', 'dont forget your coat its snowing',
    ],
  },
  {
    side: 'parent', level: 'none',
    texts: [
      'He is six and he lost his first tooth today', 'Our reception class lost the sack race', 'she had her eighth birthday last week and is at nans', 'Choking for a brew, put the kettle on', 'Your washing has been on the stairs for four days', 'She took her insulin kit with her',
      'I left the box of tissues in the hall', 'He gets in the pool with me on Sundays', 'I cut grapes up small for the toddler', 'We lost the keys so I changed the locks because we lost them', 'He drops a bag at nans on Fridays', 'The new printer has me at the end of my rope with this printer',
    ],
  },
]
