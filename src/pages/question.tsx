/**
 * The question of the moment as real fields: radios, checkboxes or one text field, by the type of its answer.
 * What they post is what people would have texted, so that one reader serves both doors (`core/answers`).
 */
import type { AnswerType } from '../../content/shape.ts'
import type { PageWords } from '../core/page-words.ts'
import { useWords } from './words.ts'

export type ChatQuestion = {
  key: string
  legend: string
  hint?: string
  /** The reason, behind “Why we ask”. */
  why?: string
  type: AnswerType
  options?: readonly { value: string; label: string }[]
  starred?: boolean
  /** An earlier answer is being changed; `previous` is what stands now. */
  changing?: boolean
  previous?: string
  /** Its words are English on a page in another language. */
  isEnglish?: true
}

/** What was posted and could not be taken: given back, never lost (WCAG 3.3.7). */
export type Typed = { answers: readonly string[]; words: string }

type Fields = { question: ChatQuestion; error?: string; typed?: Typed }

const optionsOf = (q: ChatQuestion, { yesNo }: PageWords) => q.options ?? (q.type === 'yes_no' ? yesNo : [])
const isChosen = (type: AnswerType) => type === 'yes_no' || type === 'choice' || type === 'choices'
const describedBy = (...ids: (string | false)[]) => ids.filter((id) => id !== false).join(' ') || undefined
const hintOf = (q: ChatQuestion, { hints }: PageWords) => q.hint ?? (q.type in hints ? hints[q.type as keyof typeof hints] : undefined)

export const QuestionFields = (fields: Fields) => {
  const put = isChosen(fields.question.type) ? <Chosen {...fields} /> : <Written {...fields} />
  return fields.question.isEnglish ? <div lang="en">{put}</div> : put
}

const Failure = ({ text }: { text: string }) => (
  <p id="answer-error" class="govuk-error-message"><span class="govuk-visually-hidden">Error: </span>{text}</p>
)

const Chosen = ({ question, error, typed }: Fields) => {
  const words = useWords()
  const several = question.type === 'choices'
  const kind = several ? 'checkboxes' : 'radios'
  const hint = question.hint ?? (several ? words.chat.severalHint : undefined)
  return (
    <div class={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <fieldset class="govuk-fieldset" aria-describedby={describedBy(hint !== undefined && 'answer-hint', error !== undefined && 'answer-error')}>
        <legend class="govuk-fieldset__legend app-question" id="question" tabindex={-1}>{question.legend}</legend>
        {hint !== undefined && <div id="answer-hint" class="govuk-hint">{hint}</div>}
        {error !== undefined && <Failure text={error} />}
        <div class={`govuk-${kind}`}>
          {optionsOf(question, words).map(({ label }, i) => (
            <div class={`govuk-${kind}__item`}>
              <input class={`govuk-${kind}__input`} id={i === 0 ? 'answer' : `answer-${i + 1}`} name="answer"
                type={several ? 'checkbox' : 'radio'} value={label} checked={typed?.answers.includes(label) ?? false} />
              <label class={`govuk-label govuk-${kind}__label`} for={i === 0 ? 'answer' : `answer-${i + 1}`}>{label}</label>
            </div>
          ))}
        </div>
      </fieldset>
      <OwnWords typed={typed?.words ?? ''} />
    </div>
  )
}

/** Every choice can be left for words: the way out of a list that has no box for you. */
const OwnWords = ({ typed }: { typed: string }) => {
  const { chat } = useWords()
  return (
    <details class="govuk-details app-own" open={typed !== ''}>
      <summary class="govuk-details__summary"><span class="govuk-details__summary-text">{chat.ownWords}</span></summary>
      <div class="govuk-details__text">
        <label class="govuk-label" for="words">{chat.ownWordsLabel}</label>
        <div id="words-hint" class="govuk-hint">{chat.ownWordsHint}</div>
        <textarea class="govuk-textarea" id="words" name="words" rows={3} autocomplete="off" aria-describedby="words-hint">{typed}</textarea>
      </div>
    </details>
  )
}

/** The right keyboard, no memory of it in the browser, and no red line under a child's name. */
const inputs: Record<string, Record<string, string>> = {
  name: { type: 'text', spellcheck: 'false', autocapitalize: 'words' },
  phone: { type: 'tel', inputmode: 'tel' },
  postcode: { type: 'text', spellcheck: 'false', autocapitalize: 'characters' },
  height: { type: 'text', spellcheck: 'false' },
  place: { type: 'text', spellcheck: 'false' },
}

const Written = ({ question, error, typed }: Fields) => {
  const { type, legend } = question
  const hint = hintOf(question, useWords())
  const shared = {
    id: 'answer', name: 'answer', autocomplete: 'off',
    'aria-describedby': describedBy(hint !== undefined && 'answer-hint', error !== undefined && 'answer-error'),
  }
  const wrong = error === undefined ? '' : ' govuk-input--error govuk-textarea--error'
  const before = typed?.answers[0] ?? ''
  return (
    <div class={`govuk-form-group${error === undefined ? '' : ' govuk-form-group--error'}`}>
      <h2 class="app-question" id="question" tabindex={-1}><label for="answer">{legend}</label></h2>
      {hint !== undefined && <div id="answer-hint" class="govuk-hint">{hint}</div>}
      {error !== undefined && <Failure text={error} />}
      {type === 'text' || type === 'list'
        ? <textarea class={`govuk-textarea${wrong}`} rows={4} {...shared}>{before}</textarea>
        : <input class={`govuk-input app-input--${type}${wrong}`} value={before} {...(inputs[type] ?? { type: 'text' })} {...shared} />}
    </div>
  )
}
