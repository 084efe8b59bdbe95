/** Bodies that fail, nights outside, things in hands, small ones lost: in plain words by whoever sees it; and the same words over nothing. */
import type { FamilyRows, Level, Side } from './shape.ts'

export const inBodyAndOut: readonly FamilyRows[] = [
  {
    family: 'body_plainly', level: 'emergency',
    young: [
      'my brother banged his head off the kerb and keeps asking what day it is', 'she shaking all over and her eyes gone white please help', 'he gave me something and now im boiling and my heart wont stop racing help',
      'i drank some stuff from under the sink for cleaning drains', 'her waters have gone we are in the toilets', 'hes gone a weird grey colour and hes not breathing right', 'got kneed in the head at rugby and now everything is blurry and i feel sick',
      'only had one gummy and i cant feel my legs im freaking out', 'her lips are swelling up and she cant breathe she ate a nut', 'im 39 weeks and its started im on my own', 'hes on the floor jerking and foaming at the mouth my friend', 'coughing up blood and dizzy',
    ],
    parent: [
      'he hit his head at football and hes slurring and confused', 'Her lips have gone blue and she cant get her breath', 'shes 37 weeks pregnant and said the pains have started, I dont know where she is',
      'his eyes rolled back and he was shaking all over', 'he swallowed something from the shed for the weeds',
    ],
  },
  {
    family: 'out_at_night', level: 'emergency',
    young: [
      'gonna sleep in the bus station tonight', 'mum threw me out and its lashing down', 'walking about its 3am nowhere to go', 'kipping in a doorway til morning', 'got off at the wrong stop and its just fields and dark no battery',
      'only in my socks outside and its snowing', 'been wandering all night', 'sat at the side of the dual carriageway in the rain', 'cut off by the tide stuck on the rocks',
    ],
    parent: [
      'hes been sleeping in the underpass with the homeless lads', 'she left in her pyjamas and its minus two', 'someone saw him bedding down in a shop doorway', 'her dad locked her out and its snowing',
    ],
  },
  {
    family: 'none_will_have', level: 'concern',
    young: [
      'none of my mates will have me', 'dont know where im gonna sleep tomorrow', 'can only stay til friday then i dont know', 'used up all my sofas', 'no one wants to take me in', 'ive outstayed my welcome', 'my mates mum wants me out', 'no clue where ill end up after tonight',
    ],
    parent: ['none of the family will take him', 'She says she has no idea where shell stay tonight after today'],
  },
  {
    family: 'in_hand', level: 'emergency',
    young: [
      'dads poured petrol on the carpet and hes got a lighter', 'this boy is bringing a machete to school for mr khan he told the group chat', 'my brother came at me with a screwdriver', 'says hes gonna burn the house down with us in it',
      'my mate took a hammer to school for him', 'stepdad has got a crowbar and hes screaming at mum', 'hes gonna shank someone after school not joking', 'she swung at me with scissors', 'he pulled out a knife on us at the park',
    ],
    parent: [
      'my son has gone for his sister with a hammer', 'He said hell set fire to the house if I ring anyone', 'she threatened me with a carving knife', 'hes turned the gas on and hes flicking a lighter',
    ],
  },
  {
    family: 'kept_by_them', level: 'concern',
    young: [
      'feel naked without my blade tbh', 'its only a lil flick knife', 'i just have a small blade on me', 'everyone carries one round here now innit', 'got acid in a bottle just in case', 'its only a penknife i keep',
    ],
    parent: ['found a balaclava and a zombie knife in his room', 'theres a bottle of ammonia in his bag, he says its for protection', 'I found a lock knife, a flick knife and bullets in his drawer'],
  },
  {
    family: 'lost_and_little', level: 'emergency',
    young: [
      'my brother is nonverbal and he ran off near the canal', 'my sister has downs and she wandered off in town help', 'my cousin has no sense of danger and hes gone by the road', 'he is autistic and he got out the gate and theres a pond',
    ],
    parent: [
      'My son is autistic and bolted at the shopping centre, its been ten minutes', 'She is 14 but she has learning disabilities and slipped off at the station', 'the toddler bed is empty and the front door is wide open', 'hes only six and went to the shop on his bike, its dark and hes not back',
      'My daughter turned up drunk and drove off with my granddaughter in the car', 'His dad has been drinking and hes put the baby in the car and driven off', 'She doesnt talk and she climbed over the fence, theres a railway',
    ],
  },
]

/** In the same words, and nothing: none of it raises anything. */
export const outAndHarmless: readonly { side: Side; level: Level; texts: readonly string[] }[] = [
  {
    side: 'young_person', level: 'none',
    texts: [
      'hit my head on the cupboard lol', 'my phone keeps asking the same question', 'i shake my legs all the time', 'drank some blue slush', 'had half a lesson today', 'took two paracetamol for my headache',
      'she gave me something for my birthday', 'gonna sleep at my mates tonight', 'walking the dog in the rain', 'got the wrong bus but mum is picking me up', 'bringing a cake in tomorrow for miss',
      'put petrol in dads car', 'cutting veg with a big knife in food tech', 'he came at me with a pillow', 'brought my cricket bat to school', 'everyone has one for christmas', 'my little brother ran out to meet me',
      'my dog ran off in the park', 'cousin is autistic and loves trains', 'my brother is 6 and went to the park with dad', 'i feel weird without my phone on me', 'doing first aid at school learning fits', 'sleeping over at nans',
    ],
  },
  {
    side: 'parent', level: 'none',
    texts: [
      'She is 12 and autistic, she likes trains', 'He banged his knee at football', 'My other son is five and in bed', 'he takes his medicine at bedtime', 'Her bed is made and her room is tidy', 'Dad is driving her home now',
      'He went out on his bike at ten this morning, he is 14', 'She has never carried a knife', 'no allergies', 'we were drinking tea in the car', 'The gate was open because of the postman', 'He is at special school and gets the taxi', 'he sleeps at his nans on fridays',
    ],
  },
]
