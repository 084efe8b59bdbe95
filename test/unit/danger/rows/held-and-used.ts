/** Held, owing, on the way to a grown-up, blackmailed: told by the place, the parcels and the train; and the same words over nothing. */
import type { FamilyRows, Level, Side } from './shape.ts'

export const heldAndUsed: readonly FamilyRows[] = [
  {
    family: 'not_free', level: 'emergency',
    young: [
      'theres no handle on my side of the door', 'windows have been nailed shut', 'they took our phones and i dont know where we are, theres other girls', 'he follows me to the toilet i cant go anywhere',
      'theyre flying me to pakistan its not a holiday i found the dress', 'they said i can leave when the next lad comes but he never comes', 'the bolt is on the outside',
      'he passed me round his mates', 'she comes with me to the shower even', 'they keep saying i can go once ive paid it off. please someone get me from here',
      'i heard mum on the phone, theyre sending me back home to get married', 
    ],
    parent: ['Her uncle is flying her to Bangladesh and her friend says there is a wedding dress', 'She rang, she says the door only opens from the outside', 'he says they made him work for no pay until the debt is gone'],
  },
  {
    family: 'owes_and_carries', level: 'concern',
    young: [
      'i got 3 phones under my bed that arent mine', 'owe them 400 for a bag i lost and they keep knocking', 'been dropping parcels for this older lad he gets me maccies', 'i hold a bag for someone and he gives me 20 quid dont ask whats in it',
      'lost the line phone now im in debt', 'they keep driving past my house slow cos i owe', 'went country for a few days to make some money', 'i keep a tin for these lads and they come for it sundays, not mine', 'a lad is sending money through my account i get a cut',
    ],
    parent: [
      'A man came to the door asking for our Jake, says he owes them 600', 'he has new trainers and no job and wont say where he gets them', 'someone polite rang and said my son owes them a grand', 'She says shes running packages for an older boy and he pays her in vapes',
    ],
  },
  {
    family: 'taken_along', level: 'emergency',
    young: [
      'on the coach to meet him hes 29 and hes got us a hotel', 'im in his car he said he was 18 but he looks 40 i asked him to take me home', 'hes driving and wont say where were going i met him off snap', 'he wont turn round ive asked him to take me back',
      'getting the train to meet a guy from discord never met him he paid for my ticket', 'not who he said he was and im in his car', 'told him to let me out hes not stopping', 'man from the app picked me up and this isnt the way to mcdonalds', 'hes 36 and im on the bus to his flat going to stay the night',
    ],
    parent: ['A man she met online has picked her up from school', 'Somebody collected him from school pretending to be his uncle'],
  },
  {
    family: 'pictures_used', level: 'concern',
    young: [
      'they screenshotted all my followers and want money', 'i paid him twice and he still wants more', 'someone has my nudes and says theyll post to my school unless i pay',
      'this girl recorded me and now wants gift cards', 'he screen recorded me on cam', 'they want more pics or theyll send it to my contacts', 'sent 50 quid already and they want more',
    ],
    parent: ['Someone has screenshotted his friends list and is asking for money', 'She paid them and now they want more money'],
  },
]

/** In the same words, and nothing: none of it raises anything. */
export const usedAndHarmless: readonly { side: Side; level: Level; texts: readonly string[] }[] = [
  {
    side: 'young_person', level: 'none',
    texts: [
      'the handle came off my wardrobe', 'flight is thursday for our holiday cant wait', 'mum follows me round the shops', 'not allowed to use the phone at the table', 'i owe my mate 2 quid', 'dropping parcels off for nan gets me a tenner',
      'carrying the bags in for mum', 'two phones in the kitchen drawer', 'got new trainers for my birthday', 'mum is driving past slow to wave lol', 'on the train to see my dad', 'getting the coach to meet my mates in leeds',
      'asked mum to take me home early', 'dad wont turn round and go back for my charger', 'sent nan the pics from prom', 'my followers went up to 300', 'paid for pizza twice by mistake', 'my cousin is 34', 'uncle picked me up from training',
      'the door opens from the outside at school only', 'we got passed round to another teacher', 'theres a lock on the bathroom door', 'working saturdays to pay for my driving lessons', 'she wants more pics of the puppy',
    ],
  },
  {
    side: 'parent', level: 'none',
    texts: [
      'Nan collected her from school today', 'He owes me a tenner for the shopping', 'A parcel came for him', 'A young man came to the door about the windows', 'Flight is on Monday for our holiday', 'Her uncle is 40 next week',
      'He got a new phone for his birthday', 'She gets the train to see her dad every other weekend', 'We were driving past slowly and saw the lights',
    ],
  },
]
