/**
 * The way to the council's sign-in and back. What binds the two is one cookie of ten minutes: state, nonce and the proof of PKCE are HMACs
 * of it under a key of ours, so that nothing is written before an account is known, and an answer that was asked for in another browser fits nothing.
 */
import { Hono } from 'hono'
import type { Context } from 'hono'
import { personOf, noteStranger, wholeService } from '../act/sign-in.ts'
import type { Attempt, SignInDoor } from '../channels/sign-in.ts'
import type { Frame } from '../pages/layout.tsx'
import { refusedPage, type Refusal } from '../pages/sign-in.tsx'
import { peopleOf } from './console-people.ts'
import { signInHere } from './console-session.ts'
import type { Service } from './service.ts'

const minutes = 10

const statuses: Record<Refusal, 400 | 403 | 409 | 503> = { not_on_the_list: 403, other_account: 403, cancelled: 400, not_valid: 400, unreachable: 503, busy: 409 }

export const signInDoors = (service: Service, door: SignInDoor, frame: Frame) => {
  const app = new Hono()
  const { house, publicUrl, log } = service
  const https = publicUrl.startsWith('https:')
  const name = https ? '__Host-sign-in' : 'sign-in'
  /** Lax: whoever comes back from the provider comes from another site. */
  const cookieFor = (value: string) => `${name}=${value}; Path=/; HttpOnly; SameSite=Lax${https ? '; Secure' : ''}; Max-Age=${value === '' ? 0 : minutes * 60}`

  const attemptOf = async (cookie: string): Promise<Attempt> => {
    const { mark } = house.store.area(wholeService)
    const [state, nonce, verifier] = await Promise.all(['state', 'nonce', 'verifier'].map((what) => mark(`sign-in ${what} ${cookie}`)))
    return { state: state ?? '', nonce: nonce ?? '', verifier: verifier ?? '' }
  }
  /** `<when>.<random>`. Null: none, two, or one that is too old. */
  const cookieIn = (c: Context): string | null => {
    const brought = (c.req.header('cookie') ?? '').split(';').map((part) => part.trim()).filter((part) => part.startsWith(`${name}=`)).map((part) => part.slice(name.length + 1))
    const [, at] = /^(\d{13})\.[\w-]{43}$/.exec(brought.length === 1 ? brought[0] ?? '' : '') ?? []
    const age = house.world.realNow() - Number(at)
    return at !== undefined && age >= 0 && age < minutes * 60_000 ? brought[0] ?? null : null
  }
  const refuse = (c: Context, why: Refusal, code?: string) => {
    log({ event: 'sign_in', outcome: why })
    return c.html(refusedPage(frame, why, code), statuses[why])
  }

  app.get('/console/sign-in', async (c) => {
    const cookie = `${house.world.realNow()}.${house.world.random(32)}`
    const to = await door.begin(await attemptOf(cookie))
    if (!to) return refuse(c, 'unreachable')
    c.header('set-cookie', cookieFor(cookie), { append: true })
    return c.redirect(to.href, 303)
  })

  app.get('/console/signed-in', async (c) => {
    const cookie = cookieIn(c)
    c.header('set-cookie', cookieFor(''), { append: true })
    if (cookie === null) return refuse(c, 'not_valid')
    // Its place is ours, whatever Host a proxy made of it.
    const came = await door.finish(new URL(`${publicUrl}/console/signed-in${new URL(c.req.url).search}`), await attemptOf(cookie))
    if (typeof came === 'string') return refuse(c, came)
    const by = await personOf(house, peopleOf(service), came)
    if (!by) return refuse(c, 'not_on_the_list', await noteStranger(house, came, 'not_on_the_list'))
    const refused = await signInHere(service, c, { by, identity: { issuer: came.issuer, sub: came.sub } })
    if (refused === 'other_account') return refuse(c, refused, await noteStranger(house, came, refused))
    if (refused) return refuse(c, refused)
    log({ event: 'sign_in', outcome: 'signed_in' })
    return c.redirect('/console', 303)
  })
  return app
}
