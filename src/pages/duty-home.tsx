/**
 * The form by which a worker settles a message home: what is asked for, what the parent would read, three checks that must each be answered,
 * a number from the council's own record, a reason. Whole without JavaScript.
 */
import { dutyWords } from '../../content/duty.ts'
import { homeChecks, type HomeCheck } from '../../content/message-home.ts'
import type { Checked } from '../duty/message-home.ts'

export type HomeView = {
  who: keyof typeof dutyWords.homeFor
  /** Which request this is. */
  asked: string
  /** All that the parent would read. */
  toParent: string
  /** Nothing may be texted to the child unasked. */
  isQuiet: boolean
  isTakenBack: boolean
  /** Whose report it is that the typed code or number leads to; absent until the worker has looked. */
  seen?: { reference: string; name: string | null; age: string | null; begun: string; begunText: string; ending: string | null }
  typed?: { checked: Checked; reason: string; number: string; again: string }
}

type Given = { home: HomeView; path: string; once: string }

export const HomeForm = ({ home, path, once }: Given) => (
  <section aria-labelledby="home">
    <h2 class="govuk-heading-m" id="home">{dutyWords.homeHeading}</h2>
    {home.isTakenBack ? <p class="govuk-body"><b>{dutyWords.homeTakenBack}</b></p> : (
      <form method="post" action={path}>
        <input type="hidden" name="once" value={once} />
        <input type="hidden" name="asked" value={home.asked} />
        <p class="govuk-body">{dutyWords.homeLead} <b>{dutyWords.homeFor[home.who]}.</b> {dutyWords.homeParent}</p>
        <blockquote class="app-raised app-to-send"><p class="govuk-body">{home.toParent}</p></blockquote>
        {home.isQuiet && <p class="govuk-body">{dutyWords.homeQuiet}</p>}
        {(Object.keys(homeChecks) as HomeCheck[]).map((check) => <Check check={check} found={home.typed?.checked[check]} />)}
        <Number name="number" label={dutyWords.homeNumber} hint={dutyWords.homeNumberHint} value={home.typed?.number ?? ''} />
        <Number name="again" label={dutyWords.homeAgain} value={home.typed?.again ?? ''} />
        <button type="submit" name="act" value="look_home" class="govuk-button govuk-button--secondary">{dutyWords.homeLook}</button>
        {home.seen && <Seen seen={home.seen} />}
        <div class="govuk-form-group">
          <label class="govuk-label" for="reason">{dutyWords.homeReason}</label>
          <div class="govuk-hint" id="reason-hint">{dutyWords.homeReasonHint}</div>
          <textarea class="govuk-textarea" id="reason" name="reason" rows={2} maxlength={400} autocomplete="off" aria-describedby="reason-hint">{home.typed?.reason ?? ''}</textarea>
        </div>
        <button type="submit" name="act" value="release_home" class="govuk-button">{dutyWords.homeRelease}</button>
        <p class="govuk-body">{dutyWords.homeDeclineNote}</p>
        <button type="submit" name="act" value="decline_home" class="govuk-button govuk-button--secondary">{dutyWords.homeDecline}</button>
      </form>
    )}
  </section>
)

const Seen = ({ seen }: { seen: NonNullable<HomeView['seen']> }) => (
  <div class="app-raised" role="status" id="seen">
    <p class="govuk-body">{seen.reference}. {dutyWords.homeSeen}</p>
    <ul class="govuk-list">
      <li>{dutyWords.homeSeenName}: <b class="app-break">{seen.name ?? dutyWords.homeSeenNothing}</b></li>
      <li>{dutyWords.homeSeenAge}: <b class="app-break">{seen.age ?? dutyWords.homeSeenNothing}</b></li>
      <li>{dutyWords.homeSeenBegun}: <time datetime={seen.begun}>{seen.begunText}</time></li>
      <li>{dutyWords.homeSeenBy} {seen.ending === null ? dutyWords.homeSeenWeb : `${dutyWords.homeSeenText} ${seen.ending}`}</li>
    </ul>
    <p class="govuk-body">{dutyWords.homeSeenNote}</p>
  </div>
)

const Check = ({ check, found }: { check: HomeCheck; found: 'yes' | 'no' | undefined }) => (
  <div class="govuk-form-group">
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend">{homeChecks[check]}</legend>
      <div class="govuk-radios">
        {(['yes', 'no'] as const).map((value) => (
          <div class="govuk-radios__item">
            <input class="govuk-radios__input" type="radio" id={`c-${check}-${value}`} name={`check_${check}`} value={value} checked={found === value} />
            <label class="govuk-label govuk-radios__label" for={`c-${check}-${value}`}>{value === 'yes' ? dutyWords.homeYes : dutyWords.homeNo}</label>
          </div>
        ))}
      </div>
    </fieldset>
  </div>
)

const Number = ({ name, label, hint, value }: { name: string; label: string; hint?: string; value: string }) => (
  <div class="govuk-form-group">
    <label class="govuk-label" for={name}>{label}</label>
    {hint !== undefined && <div class="govuk-hint" id={`${name}-hint`}>{hint}</div>}
    <input class="govuk-input" id={name} name={name} value={value} type="text" inputmode="tel" maxlength={30} autocomplete="off" spellcheck={false}
      {...(hint === undefined ? {} : { 'aria-describedby': `${name}-hint` })} />
  </div>
)
