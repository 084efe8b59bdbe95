/** Harm told sideways: through a door, on a line, from when they were small, when everyone is asleep; and the same words over nothing. */
import type { FamilyRows, Level, Side } from './shape.ts'

export const atHomeAndSideways: readonly FamilyRows[] = [
  {
    family: 'behind_the_door', level: 'emergency',
    young: [
      'ive shoved the wardrobe against the door n stepdad is kicking off outside', 'hes banging on my bedroom door and im hiding please send someone', 'dads on the stairs hes raging im under the bed',
      'mum found my phone and shes coming up screaming', 'brother is outside the bathroom hes gone mental', 'he kicks off on me as soon as mum goes work and she goes in ten mins',
      'theyre kicking my mate in outside kfc', 'someone is getting battered at this party', 'she sent a voice note of her screaming then it cut off',
      'cant ring theyll hear me im behind the bins', 'theyve planned to jump her after school and shes on her way there', 'they said pay by friday or its one in the head',
      'the lads who mugged me are outside the shop waiting im hiding in the toilets', 'get me out of this house now', 'im holding the door shut but i cant keep him out',
      'five of them stamping on his head on the ground',
    ],
    parent: [
      'A man is attacking one of my residents in the hallway', 'Two lads forced their way in and theyre assaulting one of our young people', 'they said Ill get him back in a box if he doesnt pay',
      'she phoned, there was screaming and a man shouting then it went dead', 'my ex is outside the front door, hes raging and the kids are hiding',
    ],
  },
  {
    family: 'told_of_before', level: 'concern',
    young: [
      'i still have nightmares about what my uncle did to me', 'my brother did things to me when i was 7', 'the babysitter used to touch me when i was little. never told anyone',
      'i was burnt with cigarettes before i was in care', 'the ustad hit our hands with a cable when we were kids',
      'my old foster dad got in my bed. years ago now', 'only realised in pshe what the neighbour did was wrong', 'someone took photos of me with no clothes on when i was five',
      'cant sleep i keep remembering what he did in the caravan when i was 8', 'i lied to the social worker. my stepdad used to beat me before i was adopted', 'what my cousins did to me back home',
      'scout leader climbed into my tent when i was ten', 'a boy did stuff to me in year 4',
    ],
    parent: [
      'she was interfered with as a little one by her grandad', 'He was beaten in his last placement, its on his file', 'she has flashbacks about what her stepdad did to her',
      'my foster son was starved as a baby', 'her uncle abused her when she was six and shes having nightmares again',
    ],
  },
  {
    family: 'unnamed_touch', level: 'emergency',
    young: [
      'he does it when mum is on nights', 'my uncle does stuff to me when everyones asleep', 'dad says its what good girls do', 'stepdad says its our secret game',
      'he wants paying for the lifts and not in money', 'i said yes to a cuddle but he didnt stop and now it hurts to wee', 'my uncle touches my private bits',
      'hes gone to buy condoms and i dont want to', 'my coach messages me every night and we slept together. hes married', 'my mate is 13 and her boyfriend is a grown man with a car they do it in there',
      'got bruises on my thighs from my stepdad', 'my sister and me take it in turns to sleep by the door', 'i was pressured at a party into it', 'her brother keeps forcing her',
      'he plays with my bits in the bath', 'grandad hurts my bum',
    ],
    parent: [
      'There was blood in her knickers and she said its a game with grandad', 'I found pictures on my partners phone of our daughter with no clothes on', 'She said daddy touches her fairy',
      'my niece says she was forced at a sleepover and she wont stop scrubbing herself', 'She wrote it in a note that her uncle hurts her privates',
    ],
  },
]

/** In the same words, and nothing: none of it raises anything. */
export const sidewaysAndHarmless: readonly { side: Side; level: Level; texts: readonly string[] }[] = [
  {
    side: 'young_person', level: 'none',
    texts: [
      'dads outside the bathroom door cos he needs a wee', 'someones at the door its amazon', 'mum is waiting for me outside', 'my mate is on his way up', 'brothers raging cos i beat him at fifa',
      'put the laundry basket against the wall', 'she starts on at six', 'im gonna get it later from argos', 'he does it when hes bored, cracks his knuckles', 'dad says its what people do on holiday',
      'what did my brother do with the charger', 'he did it with me in science', 'my legs hurt when i walk after football', 'my bum hurts from riding', 'he looks at my phone',
      'i said yes to the film but then i had homework', 'gone to get milk', 'take turns on the xbox', 'which night is ours for the hall', 'we did things like that in year 4',
      'nan hit the brakes hard when i was in the car', 'cant talk now mum will hear me im meant to be asleep', 'dont ring me im in class', 'dad forced me to tidy', 'heard her screaming at the rollercoaster',
      'the cat is scratching at my bedroom door', 'someone wants paying for the pizza',
      'uncle did the barbecue when we were little', 'got in my sleeping bag and went straight to sleep', 'my mate climbed into my tent at reading',
    ],
  },
  {
    side: 'parent', level: 'none',
    texts: [
      'I found photos of our son from nursery on the laptop', 'She was sick when she was six', 'he was hit by a ball when he was at primary',
      'her brother is making her watch football', 'she does it when everyone is out, plays her music loud', 'We forced our way in through the snow',
      'what her teacher did with the class was lovely', 'they were starving when they came back from football', 'she has nightmares about exams',
      'She got into our bed when she was little',
    ],
  },
]
