/** What a grown-up calls a game, a cuddle or a badge: how small children tell of being touched. */
import type { Family } from '../shape.ts'

const grown = '(grandad|grandpa|grampy|uncle|dad|daddy|stepdad|carer|coach|brother|cousin|man|leader|lodger|neighbour|tutor|babysitter|he|hes|she|teacher|akela|bloke|husband)'

export const secretGame: Family = {
  key: 'secret_game', topic: 'sexual', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'A secret game under the covers, somebody who gets in with a child at night: small children tell of abuse in the words that they were given for it.',
  source: 'danger/README, "Sexual"',
  phrases: [
    '(leader|coach|teacher|tutor|carer|uncle|grandad|man|babysitter) ..1 (makes|made|make|making|gets|asks) (you|him|her|them|me) [to] touch (him|his|it|them)',
    '(is it|isnt it|is that) (rude|naughty|bad|ok|okay|wrong|normal) if ..5 (touch|touches|touching|kisses|licks) ..2 (him|his|it|me|my|you)',
  ],
  meets: [
    `secret (game|games|cuddle|cuddles|tickle|tickles|tickling|hug|hugs|special|massage|kiss|kisses|wrestle) & ${grown} & (covers|bed|bath|clothes|dont tell|not to tell|cant tell|never tell|touch|touches|under|night|bedtime|trousers|pants|pjs|pyjamas|shower|alone|lights|bedroom|duvet) ~18`,
    '(gets|got|getting|climbs|climbing|climbed|comes|slides) in ..1 (with|beside|next to) (him|her|me|us) & (carer|respite|uncle|grandad|staff|man|lodger|stepdad|mate|worker|stepbrother|cousin|boyfriend) & (night|nights|bed|bedtime|disclosed|told|scared|window|ran|shower|bath|says|said) ~22',
    `goes to (her|his|my|their) bed & (husband|uncle|lodger|stepdad|he|dad|cousin) & (told him no|said no|says no|send (her|him) back|dirty|bruise|bruises|tell her father|nobody|cries|works|morning|nights) ~34`,
    '(had to do|made (her|him|me) do|do) the thing with (him|them|the man|both) & (man|men|paid|car|picking|mcdonalds|money|other|back) ~26',
    '(jeans|clothes|trousers|tracksuit|leggings) to bed & (nights|night|he|him|when mum|away) & (couldnt tell|cant tell|reasons|nans|princess|lock|scared|why) ~70',
  ],
  not: ['secret (santa|level|level up|base|den|garden|recipe|handshake|club|surprise)', '(gets|got|getting|climbs|comes) in ..1 (the|a|my|our) (car|pool|taxi|sea|van|water|shower)', '(teddy|dog|cat|puppy|sister|little one|toddler|mum) ..4 in (with|beside) (him|her|me|us)'],
  unless: ['(birthday|christmas|surprise) (party|present|secret)', '(pshe|lesson|leaflet|nspcc|assembly|pants rule) ..6 (secret|touch)'],
}
