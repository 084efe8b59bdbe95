/** Replies that mean the same under every question: I don't know, skip it, same as before. */
import type { Answer } from '../../vocabulary.ts'
import { fold, unstretch } from './plain.ts'

const opening = '(?:(?:sorry|im|i|we|were|am|are|just|really|honestly|genuinely|truly|erm|um|er|oh|well|no|ok|tbh|still|actually|god|'
  + 'afraid|its|is|that|'
  + 'to be honest|at the moment|at this point)[ ]?)*?'
const closing = '(?: (?:sorry|tbh|really|at all|yet|mate|pls|please|to be honest|about that|that|that one|this one|for sure|at the moment|'
  + 'right now|now|x+|either|the (?:postcode|number|address|date|time|name|exact \\w+)|it|of it|exactly|im afraid|honestly|the answer|i just dont|lol))*'
const unknowing = [
  'd(?:o)?nt k?no?w?', 'do not know', 'd(?:o)?nt (?:kno|knw|knwo|no)', 'idk', 'dk', 'dunn?o', 'dno', 'no idea', 'no clue', 'not sure',
    'not too sure', 'not so sure',
  'not 100 sure', 'unsure', 'not certain', 'uncertain', 'not (?:got )?a clue', 'have(?:nt| not) (?:got )?a clue',
    'havent (?:got )?(?:the foggiest|any idea)', 'not known', 'unknown',
  'cant (?:remember|recall|say|tell|think|be sure)', 'couldnt (?:tell you|say)', 'wouldnt know', 'who knows',
    '(?:god|lord|goodness|heaven) knows', 'forgot(?:ten)?', 'i forget',
  'd(?:o)?nt remember', 'your guess is as good as mine', 'not (?:to|in) my knowledge', 'not the foggiest', 'have(?:nt| not) (?:got )?the (?:foggiest|faintest)', 'no(?:t a)? scooby', 'havent got a scooby', 'd(?:o)?nt have a clue', 'beats me', 'not aware', 'couldnt tell', 'haven?t (?:a|an) idea',
].join('|')
const notKnownForm = new RegExp(`^${opening}(?:${unknowing})${closing}$`)

/** The whole reply says that they do not know. */
export const saysNotKnown = (said: string): boolean => /^[\s?]*\?[\s?]*$/.test(said.slice(0, 20)) || isNotKnown(unstretch(fold(said, 120)))

/** The same, over folded words. */
export const isNotKnown = (folded: string): boolean => folded.length <= 80 && notKnownForm.test(folded)

const skips = new Set([
  'skip', 'skip it', 'skip this', 'skip that', 'skip this one', 'skip that one', 'skip question', 'skip this question', 'skip one',
    'skip pls', 'skip please', 'pls skip',
  'please skip', 'can i skip', 'can we skip', 'can i skip this', 'can i skip this one', 'can we skip this', 'can we skip this one',
    'ill skip', 'ill skip this one', 'pass', 'ill pass', 'next', 'next one',
  'next please', 'next pls', 'next question', 'move on', 'rather not say', 'rather not', 'id rather not say', 'i would rather not say',
    'id rather not', 'would rather not say', 'prefer not to say',
  'id prefer not to say', 'i prefer not to say', 'prefer not', 'dont want to say', 'i dont want to say', 'dont want to answer',
    'i dont want to answer', 'not saying', 'im not saying',
  'na', 'n a', 'not applicable', 'doesnt apply', 'does not apply', 'not relevant', 'leave it', 'leave that', 'leave blank',
    'leave it blank', 'blank', 'no comment', 'none of your business', 'later', 'ask me later', 'do it later',
  'will do later', 'come back to it', 'come back to that', 'not telling you', 'not telling you that', 'im not telling you', 'im not telling you that', 'not telling', 'not answering that', 'can i not say',
])

/** The whole reply asks to go past this question. */
export const saysSkip = (said: string): boolean => skips.has(unstretch(fold(said, 80)))

const sames = /^(?:its |still |the |just |all |yeah |yes |no |exactly )*(?:same(?: as)?(?: (?:before|above|last time|previously|previous|i said|earlier|it was|again|answer|one|thing|place|time|person|as before|as above|as ever))*|as (?:above|before|i said|previously|stated)|ditto|no change|not changed|hasnt changed|nothing(?: has|s)? changed|unchanged|like i said|what i said(?: before)?|like i said before|what i told you(?: before)?|already (?:said|told you)|told you already|i (?:already )?(?:told you|said)(?: already| before)?|(?:keep|leave) it (?:the same|as it is|as is|like that|how it is)|thats still right|that still stands|stays the same|see above)(?: (?:pls|please|thanks|sorry))*$/

/** The whole reply points back at what was said before. */
export const saysSame = (said: string): boolean => sames.test(fold(said, 80))

/** Is there an earlier answer with something in it to point back at? */
export const worthRepeating = (previous: Answer | undefined): previous is Answer =>
  previous !== undefined && (previous.value !== null || previous.certainty === 'not_known' || previous.certainty === 'skipped')
