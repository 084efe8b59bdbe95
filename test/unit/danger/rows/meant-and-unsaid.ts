/** Dying meant and not named, as strangers put it: how many it would take, glad if it happened, goodbye sideways, all my fault; and the same words that mean nothing. */
import type { FamilyRows, Level, Side } from './shape.ts'

export const meantAndUnsaid: readonly FamilyRows[] = [
  {
    family: 'asks_how', level: 'emergency',
    young: [
      'how many ibuprofen would do it', 'how high does a roof need to be', 'how long does it take to bleed out', 'does it hurt when you hang',
      'would u survive a fall from the multi storey', 'what happens if you swallow a whole box of nurofen', 'been reading about how to die all nite',
      'gonna do meself in am tellin ya', 'not afraid of death me. i want it', 'ive got a rope out of grandads shed', 'itll be done before you read this',
      'last time they found me. this time noone will find me', 'how many of these tablets is too many', 'just googled how long to drown',
      'by the time mum gets home ill have done it', 'found a good tree to do it',
    ],
    parent: [
      'he keeps asking me how high that bridge is and if youd die', 'she said shell swallow bleach and die if I make her go',
      'my lad told his mate hes gonna do himself in', 'Her search history is how many tablets does it take to die', 'she attempted last year and says next time she wont tell anyone',
    ],
  },
  {
    family: 'glad_of_death', level: 'emergency',
    young: [
      'id be relieved if i got cancer', 'would be lush if i never woke up', 'im knackered with living', 'if a bus hit me id be fine with it',
      'scunnered wi bein alive', 'existing is exhausting', 'i never asked to be born', 'rather be in the ground than here', 'wish the ambulance hadnt saved me',
      'i cross the road without looking half hoping', 'the thought of dying is kind of comforting', 'wouldnt mind if i just didnt wake up one day',
      'every night i ask god not to let me wake', 'id kinda like to not exist', 
    ],
    parent: [
      'she told her sister shed be glad if she got run over', 'He says it would be easier if he died in his sleep', 'he said he wished they hadnt saved him',
      'she prays that she dies in the night she said', 'he told his teacher he is tired of being alive',
    ],
  },
  {
    family: 'farewell', level: 'emergency',
    young: [
      'when u find me tell mum it wasnt her', 'dont let my little sister be the one to find me', 'see you all in the next life',
      'going to be with grandad now he passed last year i miss him', 'i wont see 18', 'dont bother getting me a birthday present i wont be here',
      'please feed my cat i wont be coming back', 'after tonight i wont have to feel anything', 'ill be watching over you all soon', 'no one come looking for me',
      'wont be back. not like running away. gone gone', 'ive wrote my passwords down so mum can get my photos', 'no tears at my funeral yeah',
      'ill make it all stop for good', 'hope im happier in my next life. sorry', 'whoever finds me im sorry', 'have this for when im gone',
    ],
    parent: [
      'she hugged us all like it was the last time then went out', 'He left his phone, his watch and his keys in a row on the bed with a note',
      'she says she wont live to see Christmas',
      'They talked him down off the bridge last week and today hes given me his bank card and pin',
    ],
  },
  {
    family: 'maybe_goodbye', level: 'concern',
    young: [
      'look after my dog for me', 'thanks for everything', 'wont be a problem soon', 'thank you for everything x', 'can you look after my little brother for me', 'sorry for everything',
      'make sure someone feeds my hamster', 'it was nice knowing you', 'dont forget me', 'remember me how i was', 'you wont have to worry about me much longer',
      'take care of mum for me', 'goodbye', 'think its time to go', 'if anything happens to me tell mum i love her', 'wont be in your way much longer',
    ],
  },
  {
    family: 'self_blame', level: 'concern',
    young: [
      'im the reason mum and dad split', 'mum cries cos of me', 'i ruin everything', 'im a waste of oxygen', 'dunno why i bother', 'noone keeps me. 6 placements',
      'theyd be happier without me', 'mum would have less stress if i wasnt here', 'feel like im always in the way', 'everyone made it clear they dont want me',
      'i stopped texting first and nobody noticed', 'i dont deserve to be loved', 'theres this heavy thing sat on my chest that never goes', 'whats the use of me',
      'nothing will ever be right again', 'im fine. nobody can fix it anyway', 'no one would notice if i left', 'my dad wishes he never had me',
    ],
    parent: [
      'hes that low he wont leave his room', 'he told me he ruins everything', 'she hasnt come out of her bedroom in days and shes so low',
      'he thinks hes the reason we divorced',
    ],
  },
]

/** In the same words, and nothing: none of it raises anything. */
export const unsaidAndHarmless: readonly { side: Side; level: Level; texts: readonly string[] }[] = [
  {
    side: 'young_person', level: 'none',
    texts: [
      'how many paracetamol can i take a day for a headache', 'how long does it take to get to leeds', 'how high is snowdon', 'dumb ways to die is stuck in my head',
      'got a rope swing from dads shed', 'sick of living with my brother', 'tired of living in this town', 'id be happy if i didnt wake up at 6 every day',
      'hope my phone doesnt die', 'thanks for everything at the weekend', 'can you look after my dog for me while im on holiday', 'see you on the other side of the park',
      'find me at the chicken shop', 'i wont make my birthday party sorry', 'need this for after school', 'i wont see you til christmas', 'see you upstairs later',
      'why do i bother doing my hair', 'i ruin every cake i make', 'taking up space on the wifi', 'he wont come out of his room for tea hes on fortnite',
      'sorry for everything i said about your hair', 'thanks for driving', 'bye', 'thanks', 'thank you so much', 'love you x', 'see you later', 'going to see nan',
      'mum will find me something to wear', 'dad gave me his old watch', 'made it clear hes not coming', 'so low on battery', 'i broke the printer again im the problem lol',
      'we wont be back till sunday', 'ok bye x', 'i love you mum', 'last time i saw her was tuesday',
    ],
  },
  {
    side: 'parent', level: 'none',
    texts: [
      'thanks for everything', 'goodbye', 'Thank you for everything x', 'can you look after my dog for me', 'she wont come out of her room for tea',
      'She hugged me and went to school', 'so sorry for everything', 'how long does it take to get a reply',
      'she is in a row with her sister over the phone', 'he was happy all day', 'tired of living out of boxes', 'she took her bag, phone and purse with her',
    ],
  },
]
