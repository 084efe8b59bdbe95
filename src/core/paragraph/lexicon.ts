/** Small lists of words by what they stand for: the people around a child, and what people do. `parts.ts` tags the words of a text with them. */

export type Role = 'us' | 'he' | 'she' | 'they' | 'child' | 'kin' | 'friend' | 'school' | 'club' | 'staff' | 'passer' | 'police' | 'nobody' | 'named'
export type Doing = 'see' | 'hand' | 'go' | 'be' | 'say' | 'wire' | 'back' | 'other'

const tagged = <T>(rows: readonly (readonly [T, string])[]): ReadonlyMap<string, T> =>
  new Map(rows.flatMap(([tag, text]) => text.trim().split(/\s+/).map((word) => [word.replaceAll('_', ' '), tag] as const)))

/** Who is spoken of, by one word. */
export const roleOf = tagged<Role>([
  ['us', "i ah we i've ive iv weve we've im i'm i'd id we'd we're mi av a've"],
  ['he', "he he's hes he'd hed him 'im"], ['she', "she she's shes she'd shed"], ['they', "they they'd theyd they've theyve they're theyre"],
  ['kin', `mum mam maw mom mummy mammy mother mums mams dad da daddy father dads nan nana nanna nanny nans nanas gran granny grandma grandmother grans grandad granda grandfather grandpa grandads grandparents grandparent
    aunt auntie aunty aunts aunties uncle uncles cousin cousins brother brothers bro sister sisters sis siblings twin stepdad stepmum stepfather stepmother husband wife hubby missus partner ex exes parents family relatives rellies
    in-laws mother-in-law father-in-law godmother godfather godparents stepbrother stepsister folks`],
  ['friend', 'friend friends freind freinds frend frends mate mates m8 m8s pal pals marra marras butty bestie besties bezzie bff boyfriend girlfriend boyfriends girlfriends bf gf housemate classmate classmates roommate'],
  ['school', 'school schools college teacher teachers tutor head headteacher headmaster headmistress nursery academy lecturer ta senco registrar receptionist attendance'],
  ['club', 'coach trainer instructor imam priest vicar leader akela brown_owl ustad maulana conductor childminder boss gaffer supervisor club'],
  ['staff', 'staff worker workers carer carers keyworker manager team nurse matron warden housemistress housemaster resident'],
  ['passer', `driver drivers lady man woman bloke fella chap guy security guard shopkeeper neighbour neighbours neighbor neighbors cashier steward lifeguard postman librarian barman barmaid caretaker landlord landlady
    passerby owner assistant cctv camera cameras`],
  ['police', 'police officer officers copper coppers cops'],
  ['nobody', "nobody noone no-one nobody's none neither"],
])

/** What is done, by one word or two. */
export const doingOf = tagged<Doing>([
  ['see', 'saw seen see sees spotted clocked noticed watched glimpsed recognised recognized remembers remembered sighted observed passed heard'],
  ['hand', `dropped dropt drop put took tekken left let sent gave handed served walked drove waved kissed hugged tucked followed collected picked checked_on looked_in_on brought said_goodnight said_bye said_goodbye
    said_night spoke_to spoken_to chased stopped told asked met shouted lost_sight caught lifted fetched woke dressed fed`],
  ['go', `left leave leaving went gone go goes going walked walking stormed ran run running set_off set_out popped nipped headed heading slipped climbed jumped got_on got_off got_out got_into got_in got_changed get_on get_off took_off legged legged_it
    disappeared vanished wandered bolted marched stomped cycled rode biked signed_out clocked_out crossed flounced sneaked snuck scarpered boarded hopped crept shot pegged trotted scooted skated split escaped absconded
    came_out come_out came_down came_downstairs come_downstairs came_up logged_out stepped_out strolled strode hurried rushed leapt sped caught_the done_one missing split_up parted signed_himself signed_herself let_himself let_herself stayed_on stayed_behind`],
  ['be', 'was wis wuz been stood sat lay'],
  ['say', 'saying telling say says said sez seh sed reckons reckoned swears swear swore confirmed confirms confirm insists thinks thought tells told claims reported explained'],
  ['wire', 'rings texts calls messages texting calling ringing texted messaged posted replied snapped rang phoned called logged emailed facetimed answered whatsapped opened typed liked text rung ring spoke'],
  ['back', 'came come returned arrived'],
])

/** Other things that people have done, so that who was there did something there. */
export const didSomething = /^(?:(?!need|seem|suppos|allow|worri|call|nam|scar|bas|miss|diagnos|ag)[a-z]{2,}ed|came|had|made|bought|got|knew|began|took|ate|drank|sang|slept|wore|rode|threw|fell|forgot|kicked|kept|paid|won|lost|chose|hid|shook|broke|fought)$/

export const negative = /^(?:not|n't|never|nivver|nah|nuh|no|nae|cannot|without|neither|nor|\w+n't|isnt|wasnt|hasnt|havent|hadnt|didnt|doesnt|dont|wont|cant|couldnt|wouldnt|arent|werent|aint|ay|ent)$/
/** What should be, may be, is wont to be, or is only wished. */
export const unreal = new Set("if would wouldn't wouldnt should shoulda could might may maybe will won't wont gonna supposed meant due ought usually normally always every sometimes often like likes love loves want wants wanted hoping hope expected expecting expect allowed planning planned promised agreed going_to she'd_be he'd_be probably perhaps unless wonder wondering whether must can cant can't told_to let's used try tried trying ready please should've could've would've 'll she'll he'll i'll they'll".split(' '))

const list = (text: string) => new Set(text.trim().split(/\s+/))
/** Parts of a home. */
export const homely = list('bed bedroom room window windows door kitchen lounge den garden upstairs downstairs settee sofa loft stairs landing porch drive driveway conservatory hallway yard doorstep bath bathroom')
/** What a place is called by. */
export const placeNoun: Set<string> = list(`school schools college nursery library park rec field fields swings shop shops offy chippy supermarket town centre center precinct station stop bus train tram platform gym pool baths club hall church mosque temple
  gurdwara hospital surgery beach prom promenade pier arcade arcades seafront front river canal towpath wood woods lane road rd street st close avenue drive corner crossing roundabout underpass subway bridge garage garages cinema bowling
  pub cafe kebab restaurant takeaway market mall leisure rink stadium ground pitch courts cemetery allotments farm stables barn caravan site campsite hotel hostel unit placement office work job party sleepover training practice lesson
  class tuition dance football swimming brownies cubs cadets scouts zoo carousel fair funfair museum airport depot lay-by layby retail estate block tower lift reservoir lake pond quarry harbour marina skatepark playground
  playing gate fence car-park carpark metro ferry dentist doctors exit entrance gates lights till toilets changing flats village city square crescent terrace way path alley lido baths islands green outdoor shopping theatre
  coach number amusements bandstand shelter bench statue fountain memorial chapel synagogue launderette hairdressers salon bakery butchers barber barbers garden-centre nightclub bar casino campus library's halls dorm boarding clubhouse house home flat building lobby foyer reception contact chip corridor lockers`)
for (const one of homely) placeNoun.add(one)
