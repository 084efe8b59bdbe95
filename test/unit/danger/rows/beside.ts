/** What stands beside what: a sign beside its cause, a place beside the weather, a medicine beside the shelf that it was left on. */
import type { FamilyRows } from './shape.ts'

export const beside: readonly FamilyRows[] = [
  {
    family: 'body_failing', level: 'emergency',
    young: [
      'arm is pumping not just dripping. got a sock round it. going fuzzy', 'swallowed a blade off my sharpener. tastes like metal',
      'necked a strip of paracetamol then another. dont feel any different',
      'took summat off a lad at the rec n my hearts going like the clappers cant see right',
      'my m8 had a pinger n hes boilin hot n chewing his face off n dont know me',
      'he drank screenwash for a dare hes being sick n cant stand straight',
      'im bleeding n im pregnant 20 weeks its loads n it really hurts',
      'banged my head on the kerb off my bike n now i keep being sick n cant see straight',
      'hes come off the moped n his legs bent the wrong way',
    ],
    parent: [
      'she has put glass in her mouth and she say she swallow it', 'she fell from window two floor. she not talk. eyes open',
      `He's face planted off the skateboard, been sick four times and he keeps nodding off on me`,
      `her friends say she's had a bad pill, she's burning up and her eyes are rolling`, 'he drunk weed killer from shed, mouth is burn',
      `Two-year-old's swallowed one of them little round batteries`, `My lad rolled the quad, it's on top of him`,
      `says she took a handful of her grandad's tablets about an hour since, laughing about it`,
      `he's slurring and one pupil's bigger than the other, he was in a fight last night`,
    ],
  },
  {
    family: 'last_things', level: 'emergency',
    young: [
      'ive give my dog to next door n told them what he eats. wont need him now',
      'passwords r all wrote down in my drawer so mum can get my photos after', 'told my little sister she can have my room soon',
      'i picked the song 4 my funeral its that one we danced to', 'ive done a video for each of them to watch when its done',
      'im not scared anymore its kind of peaceful. thanks for being nice', 'could someone tell my cat hes a good boy',
    ],
    parent: [
      `He's given his PlayStation away and told his mate he won't be wanting it back`,
      'She has left me her bank card with the number on a post it, and her rings lined up on the sill',
      'there is a note in his school bag saying sorry mum, be kind to each other. his phone is off',
      'Found a list in her room, who gets what. Her guitar to Molly, her clothes to the charity shop',
      'he rang his nan to say ta for everything and he loves her. he never rings. not been seen since dinner',
      'She texted her brother saying look after mum for me, then turned her phone off',
      'he said he gonna go see his dad. his dad is dead two year', 'He said tell the lads they can have my season ticket',
    ],
  },
  {
    family: 'at_the_edge', level: 'emergency',
    young: [
      'sat on wall of the car park feet over the edge. its so quiet up here',
      'on the wrong side of the railing cant make my hands let go', 'theres a train in 6 min that dont stop here. thats mine',
      'cord from my hoodie. wardrobe door. dont look 4 me', 'ive been saving up my tablets for weeks. got enough now',
      'been googling how many it takes. got em lined up on the desk', 'the river looks so warm from here isnt that mad',
      'going to the bridge after school. dont tell', 'i got the tablets. just gotta be brave now',
    ],
    parent: [
      'He is standing on the motorway bridge, someone passing rang me off his phone',
      'her mate says shes sat over the barrier at the viaduct and wont talk to nobody',
      'The tow rope has gone from the garage and so has he',
      `All my amitriptyline has gone out the bathroom cabinet and I can't find her`,
      `He said he'd be better off under a bus and slammed out`,
      `I'm worried he'll do something daft, he said he can't go on and he's took the car keys`,
      `she's been looking at hanging stuff on her tablet and now shes not answering`,
      `My daughter put a black heart and her date of birth with today's date after it`, `he's took his dad's belt and gone up the woods`,
    ],
  },
  {
    family: 'cut_deep', level: 'emergency',
    young: [
      'i went too far this time its gaping open and i can see yellow stuff', 'hes slit his wrists n hes in the bath the waters all red',
      'i burned my arm w the iron on purpose n its all white n leathery', 'i stuck a pin in my stomach its gone all the way in',
      'i got the scissors n i cant stop myself il do it in a min',
      'i put my hand thru the window theres a bit of glass in my wrist n its pumping',
    ],
    parent: [
      `she's cut herself bad, there's blood right up the bathroom wall and she won't let me in`,
      `His mate sent a snap, his arm's in ribbons and he's gone white as a sheet`,
      `There's blood all down her sleeve and she's dizzy, she done it with a pencil sharpener blade`,
      `I've found blood on her sheets and a blade in her phone case`,
    ],
  },
  {
    family: 'quiet_harm', level: 'concern',
    young: [
      'whats the point in owt', 'i been cutting a bit again', 'i make myself sick after tea every night',
      'not eaten proper in a week. like being empty', 'i keep wanting to cut. snapping a elastic band instead',
      'hit my head off the wall when im angry its all bruised', 'aint had anything to eat since tuesday feelin shaky',
      'i took an overdose last year', 'a man locked me in his house a few years back',
    ],
    parent: [
      'There are tissues with blood on under his bed', `She wears long sleeves in all weathers and won't let me see her arms`,
      `She's making herself sick, I've heard her in the bathroom`, 'under CAMHS for depression and getting worse',
      `he barely gets out of bed, says what's the use`, `he comes home drunk every weekend, fourteen, can't stand up some nights`,
      `The shelter wouldn't take her, too young, and I don't know where she's gone`,
      `he's been sleeping at different mates and now none of them will have him`, 'He was abused in his last placement',
    ],
  },
  {
    family: 'left_medicine', level: 'emergency',
    young: [
      'no insulin since yday n im weeing constantly n so thirsty', 'left my blue pump at my dads n my chest is getting bad',
      'i had 2 fits yday my tablets are at home', 'i got nut allergy n pen is in my school bag not here',
      'my sensors reading lo n i got no sugar on me', 'pump n spacer nicked out my bag. wheezin a bit',
    ],
    parent: [
      'her creon and her nebuliser are both here, CF, never been a night without them',
      `He has to have his hydrocortisone three times a day or he goes into crisis and it's sat on the worktop`,
      `Insulin pen's in the fridge door, she's not took it`,
      `she's had a transplant and she's missed two lots of her anti rejection tablets`,
      'he take tablet for fit every morning and night. now two day no tablet', 'Epilepsy. Left without his Keppra',
      `his blue inhaler's on my windowsill and he was wheezing when he stormed out`,
      `her adrenaline pens are in my handbag, she can't be near eggs`,
      'severe asthmatic, been in ICU, spacer and ventolin on the hall table',
    ],
  },
  {
    family: 'out_in_it', level: 'emergency',
    young: [
      'trainers full of water n its snowin n i cant feel my hands. under the flyover',
      'sea came in behind us n we r stuck on the sand bank', 'waters up to my waist n its getting deeper n i cant find the way back',
      'dad drove off n left me at the services its midnight', 'im on the moor fog came down phone 4%',
      'me n jay on a lilo we cant get back in wind is takin us out', 'slept in the park toilets last nite n the nite before. so so cold',
      'been walking since 11 its half 4 in the morning. feet bleeding. no where to go',
      'in a tent behind the tip. rain coming in. not ate. shaking',
    ],
    parent: [
      `he's on the railway again, you can see the trains on his video going right past him`,
      `She is out on the ice on the reservoir and it's cracking`, `He went out in a t shirt and sliders and it's blowing a blizzard`,
      `She rang from a bus stop, last bus gone, drenched, doesn't know where she is and her battery went`,
      'he no coat no shoes he outside five hour it snow', 'Somebody has seen her walking down the side of the M62 in the dark',
      `They went up Helvellyn in trainers, cloud's come down and one of them's hurt`,
      'his clothes are folded up on the beach and there is no sign of him',
      `she's been seen bedding down behind the bins at Lidl, she's thirteen and it's minus two`,
    ],
  },
]
