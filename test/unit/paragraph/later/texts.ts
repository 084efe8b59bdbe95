/**
 * Twenty-five long answers to one question each, by a stranger who had not seen the rules, with all that they state (his list, made readable
 * for a machine). "Now" is Saturday 21 November 2026, 8pm.
 */
import type { QuestionKey } from '../../../../content/questions/index.ts'
import { when, type Labelled } from '../scoring.ts'

export const laterTexts: readonly (Labelled & { asked: QuestionKey })[] = [
  {
    id: 'l01', asked: 'child_age', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "shes 14 but looks about 17 with her make up on, shes 5 ft 5 with long brown hair and she had her grey hoodie on when she went out",
    states: { child_age: { years: 14 }, looks: /17|long brown hair/, height: { cm: 165 }, clothes: /grey hoodie/ },
  },
  {
    id: 'l02', asked: 'last_seen_when', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "about quarter to 4 yesterday, it was his brother who saw him actually, in the park by the bandstand, he was on his bike with two older lads",
    states: { last_seen_when: when('2026-11-20T15:45Z', 10), last_seen_by: /his brother/, last_seen_where: /bandstand/, with_whom: /older lads/, direction_transport: /bike/ },
  },
  {
    id: 'l03', asked: 'last_seen_where', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "Outside Greggs in town, then her friend Mia says she saw her later on at the bus station about 6 getting on a coach",
    states: { last_seen_where: /bus station|greggs/i, last_seen_by: /mia/i, last_seen_when: when('2026-11-21T18:00Z', 15), direction_transport: /coach/, friends: /mia/i },
  },
  {
    id: 'l04', asked: 'worry', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "He hasn't got his insulin, he's due it at 6 with his tea, and he was really low this morning and said nobody would miss him",
    states: { worry: /insulin/, red_flags: 'yes', medicine_needed: 'yes', medicine_when: /insulin/, mood: /low/ },
  },
  {
    id: 'l05', asked: 'out_of_character', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "no she's done it three times since Easter, always to her nan's in Rhyl, and she came back with a black eye the last time",
    states: { out_of_character: 'no', missing_before: 'yes', missing_times: /three times/, harm_before: 'yes', relatives: /nan/ },
  },
  {
    id: 'l06', asked: 'home_address', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "41 Withy Lane, Cawsand. But hes at his dads half the week, thats Flat 2 on Harbour Rd, and his dad isnt answering either",
    states: { home_address: /41 Withy Lane/, relatives: /dad/, checks: ['family'] },
  },
  {
    id: 'l07', asked: 'your_name', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "Its Sandra, Im his nan not his mum, his mum is at work til 10. You can get me on 07700 900123, thats safe",
    states: { your_name: 'Sandra', your_relationship: /nan/, your_number: '+447700900123', callback_safe: 'yes' },
  },
  {
    id: 'l08', asked: 'your_relationship', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "Foster carer, we've had her 18 months, placed by Eastmarsh council. I have told the out of hours team but nobody's rung me back yet",
    states: { your_relationship: /foster carer/i, in_care: 'yes', placement: /Eastmarsh/ },
  },
  {
    id: 'l09', asked: 'checks', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "been in her room and the loft and the shed, rang her loads goes to voicemail, her charger and her pink case are gone and so is her passport",
    states: { checks: ['room', 'home', 'outside', 'things', 'called'], phone_state: 'off', bag_gone: /case/, money_travel: /passport/ },
  },
  {
    id: 'l10', asked: 'child_phone', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "07700 900456 but its been off since Saturday, its an iphone on giffgaff, his old android is here in his drawer",
    states: { child_phone: '+447700900456', phone_state: 'off', network_handset: /giffgaff/ },
  },
  {
    id: 'l11', asked: 'clothes', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "Black Adidas trackies, red hoodie, no coat. He's skinny with a scar through his eyebrow and he took the dog's lead but not the dog which is odd",
    states: { clothes: /red hoodie/, looks: /scar/, bag_gone: /lead/ },
  },
  {
    id: 'l12', asked: 'medicine_needed', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "no she doesnt take anything, its me that has the inhaler. shes allergic to nuts though and hasnt got her epipen with her",
    states: { medicine_needed: 'yes', medicine_when: /epipen/, health_body: /nuts/, red_flags: 'yes', bag_gone: /epipen/ },
  },
  {
    id: 'l13', asked: 'friends', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "Callum and a girl called Tash, he's been seeing her a few weeks, she's 19 and has her own flat on Dock Street, he met her on Discord",
    states: { friends: /Tash/, exploitation_signs: /older/, accounts: /Discord/, recent_change: /few weeks/ },
  },
  {
    id: 'l14', asked: 'argument_before', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "yeah we fell out over her phone on Sunday, she said she was going to live with her dad in Swindon and slammed the door. no one hit anyone",
    states: { argument_before: 'argument', mood: /live with her dad/, relatives: /dad/, last_seen_doing: /dad/ },
  },
  {
    id: 'l15', asked: 'phone_state', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "rings out. but find my says its at the Trafford Centre last at 3.40, and my sister got a text off him at 4 saying dont look for me",
    states: { phone_state: 'rings', network_handset: /find my/, mood: /look for me/, checks_found: /text/ },
  },
  {
    id: 'l16', asked: 'health_needs', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "ADHD and they think autism but he's not been diagnosed. he smokes weed, I know he does. No self harm thank god",
    states: { health_needs: ['autism_adhd', 'drink_drugs'], health_self_harm: 'no' },
  },
  {
    id: 'l17', asked: 'health_self_harm', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "she did last year when her grandad died, not since. she sees someone at CAMHS, dr Amara, every other Thursday, this weeks was cancelled",
    states: { health_self_harm: 'in_the_past', health_needs: ['mental_health'], health_body: /CAMHS/, recent_change: /cancelled/ },
  },
  {
    id: 'l18', asked: 'exploitation_worry', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "not that I know. although there is a new phone I didnt buy and he owes some lads £200, he wont say what for. sorry I was wrong before about his age he's 16 not 15",
    states: { exploitation_worry: /no|unsure|a_worry/, exploitation_signs: /phone/, child_age: { years: 16 } },
  },
  {
    id: 'l19', asked: 'gender_look', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "He is trans boy, birth name Emily but he is called Eli now, please they should use Eli, his school still has Emily. He look like girl some people say",
    states: { gender_look: /trans boy/, known_as: /Eli/ },
  },
  {
    id: 'l20', asked: 'height', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "no idea maybe up to my shoulder, 5 foot? She's in Year 7 at St Bede's and walks home by the canal with Nadia",
    states: { height: { cm: 152 }, haunts: /canal/, friends: /Nadia/ },
  },
  {
    id: 'l21', asked: 'money_travel', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "He has his bus pass and about thirty pounds from his birthday. His passport is in my drawer I checked. He has no bank card, bike is in the shed",
    states: { money_travel: ['cash', 'travel_pass'], checks: ['things'], bag_gone: /passport/ },
  },
  {
    id: 'l22', asked: 'missing_before', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "Never. Well once when he was 6 he hid in the neighbours greenhouse for an hour but thats hiding not missing. He's been getting bullied on the bus since September mind",
    states: { missing_before: 'no', recent_change: /bullied/ },
  },
  {
    id: 'l23', asked: 'last_seen_by', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "My neighbour Glenys at number 8, she saw her get in a blue Fiesta at the bottom of the hill at half two. Glenys hasnt got good eyes but she's sure of the coat",
    states: { last_seen_by: /Glenys/, direction_transport: /Fiesta/, last_seen_where: /bottom of the hill/, last_seen_when: when('2026-11-21T14:30Z', 5) },
  },
  {
    id: 'l24', asked: 'photo', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "yes a good one from the prom in June, dont put it on facebook till ive spoken to his mum. officers can look round the house whenever, his toothbrush is here",
    states: { photo: 'yes_ask_first', search_ok: 'yes' },
  },
  {
    id: 'l25', asked: 'whereabouts', sentAt: '2026-11-21T20:00:00Z', traps: '',
    text: "no idea at all. his tracker last pinged Crewe station at 1 and hes only 12, he has never been on a train by himself, im at my sisters now so you know",
    states: { whereabouts: 'unknown', child_age: { years: 12 }, network_handset: /tracker/, where_you_are: /sister/ },
  },
]
