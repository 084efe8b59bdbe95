/** Steps nearer to dying, no years ahead, rules that no house should have: in the words of those who say it sideways; and the same words over nothing. */
import type { FamilyRows, Level, Side } from './shape.ts'

export const nearerAndFurther: readonly FamilyRows[] = [
  {
    family: 'edging_nearer', level: 'emergency',
    young: [
      'i keep looking at the pills in the cupboard', 'been practising with the belt', 'ive got the stuff just waiting for everyone to go to bed', 'made up my mind and its kind of peaceful',
      'wish i could press delete on me', 'the voice says do it do it', 'which of these tablets is the strongest', 'none of you will have to worry after friday', 'tell miss she was the only one who cared',
      'my plan is ready for when they go away', 'my cousin did it last year and i get it now', 'today was my last lesson with sir and he doesnt know it', 'i stand too close to the edge on the platform',
      'i took some but not enough i think', 'cant promise ill be here tomorrow', 'hes given his rabbit away and cleared his room out', 'my mate texted the group chat sorry love you all', 'only one letter left to write',
    ],
    parent: [
      'he was on the car park roof last week and now he isnt answering', 'her counsellor says she has a plan and means', 'she gave her hamster away and emptied her room', 'her teacher said she wrote about not being here by summer', 'He has hung a belt from his door',
      'she keeps giving things away', 'which tablets would be the strongest she asked me',
    ],
  },
  {
    family: 'no_years_ahead', level: 'concern',
    young: [
      'dont think ill be around for my gcses', 'i dont see myself growing up', 'cant picture myself at 20', 'give me one reason to stay', 'i sleep all day so i dont have to face it', 'everything feels like nothing', 'sorry for being a rubbish daughter',
      'hate waking up', 'im just a ghost in this house', 'i wonder if it would hurt them', 'would it be selfish if i just went', 'i cut so i can feel something', 'keep thinking about how quiet it would be', 'i keep drawing my name on gravestones',
      'theyd get over it in a week', 'theres no place for me here',
    ],
    parent: ['he texted his dad sorry for being a bad son', 'he is talking about death all the time', 'she said she doesnt want to turn 16', 'she says she cant see herself growing up'],
  },
  {
    family: 'punished_at_home', level: 'concern',
    young: [
      'she locks the fridge and weighs me every week', 'dad makes us stand in the garden all night', 'he took my bedroom door off', 'dont want to go home my brother knows about my boyfriend', 'please dont make me go back there', 'stepmum makes me eat off the floor',
      'she says shell give me something to cry about', 'dads drinking again and i know what comes next', 'the carer wont feed us', 'im not allowed to eat if i answer back', 'they want me to take it back and say i lied', 'scared to go home mum found my messages',
    ],
    parent: ['she has a black eye and says she walked into a door', 'his nephew had bruises and said the carer did it', 'her friend keeps having marks and wont say how', 'he padlocks the kitchen so they cant eat'],
  },
]

/** In the same words, and nothing: none of it raises anything. */
export const furtherAndHarmless: readonly { side: Side; level: Level; texts: readonly string[] }[] = [
  {
    side: 'young_person', level: 'none',
    texts: [
      'practising for my black belt', 'waiting for everyone to go to bed so i can have the last cake', 'went to the station but i couldnt get a ticket', 'ive got the stuff for tea', 'my plan is ready for the weekend', 'today was my last lesson before half term',
      'which of these trainers is the best', 'my phone switched off', 'the belt broke on my jeans', 'shes a ghost she never replies', 'giving away my old books at the school fair', 'this pasta tastes of nothing', 'hate waking up early', 'i share a room with my sister',
      'sorry for being late', 'got 3 days til prom', 'i cant see myself in this mirror its steamed up', 'chem is gonna be the end of me', 'black eye from rugby is class', 'got full marks in maths', 'dad took my door off to paint it', 'mum found out about the party',
      'not allowed to eat in the library', 'he hid the biscuits', 'dont make me go back to school lol', 'the train again cancelled',
    ],
  },
  {
    side: 'parent', level: 'none',
    texts: [
      'She has a bruise on her knee from netball', 'he gave his old bike away', 'She cleared her room out for the carpet man', 'he was on the bridge at the model railway', 'We made him sit at the table', 'her teacher wrote a lovely report', 'He said sorry for being late',
      'They will get over it', 'she is weighed at the clinic every month', 'I lock the kitchen window at night', 'his last lesson is at three',
    ],
  },
]
