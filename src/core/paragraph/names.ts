/** First names that are common in Britain, so that a name typed without a capital is known for one. Not a test of anybody's name. */
const list = `
aaliyah aaron abbie abdul abdullah abi abigail abu adam adele adrian ahmed aidan aiden aimee aisha alan alana alastair albert alex alexa
alexander alexandra alexia alexis alfie alfred ali alice alicia alina alisha alison alistair allan allison alyssa amaan amal amanda amara
amber amelia amelie amina amir amy ana anastasia andre andrea andrew andy angela angelina angus anisa anita ann anna annabel annabelle
anne annie anthony antonio anya archie aria ariana arjun arlo arnold arran arthur arya asad ashleigh ashley ashton asma athena aurora
austin ava ayaan ayan ayesha ayla azaan barbara barry bartosz beatrice beatrix becca beccy becky bella ben benjamin benji bernadette beth
bethan bethany betty beverley bianca billie billy blake bobby bonnie brad bradley brandon brayden breanna brenda brendan brett brian
bridget brooke brooklyn bruce bryony byron caitlin caitlyn callie callum calum calvin cameron cara carl carla carly carmen carol caroline
carolyn carrie carter casey cassie catherine cathy cerys charis charlene charles charley charlie charlotte chelsea cherie cheryl chloe
chloë chris christian christina christine christopher ciara cillian claire clara clare claudia clive cody cohen colin colleen conner
connie connor conor constance corey cory courtney craig crystal curtis daisy damian damien dan daniel daniella danielle danny daphne
darcey darcie darcy daria darius darren dave david dawid dean debbie deborah debra declan deepak demi denise dennis denzel derek dexter
diana diane diego dillon dominic dominik donald donna dorothy doug douglas duncan dylan eddie eden edith edward edwin eileen elaine
eleanor elena eleni eli elijah elin eliot elise elisha eliza elizabeth ella elle ellen ellie ellie-mae elliot elliott ellis eloise elsie
emilia emilie emily emma emmanuel eric erica erik erin esme esmee esther ethan eva evan eve evelyn evie ewan ezra faisal farah fatima
fatimah felicity felix fergus fern filip finlay finley finn fiona florence fran frances francesca francis frankie fraser fred freddie
freddy frederick freya gabriel gabriella gail gareth garry gary gavin gemma geoff george georgia georgie georgina gerald gerard gethin
gillian gina giovanni glen glenn gordon grace gracie graeme graham greg gregory greta gwen habib hadiya hafsa haleema halima hamish hamza
hana hania hanna hannah hannan harleen harley harper harriet harris harrison harry harvey haroon hasan hassan hayden hayley hazel heather
hector heidi helen helena henry hermione hettie hollie holly howard hugh hugo humaira humza hussain ian ibrahim ieuan ifan iga ikram ilyas
imani immy imogen imran india inaya indie iona ira irene iris isaac isabel isabella isabelle isha isla ismail isobel issac ivan ivy izzy
jacek jack jackie jackson jacob jacqueline jade jaden jaiden jake jakub james jameson jamie jamie-lee jan jane janet janice jasmin jasmine
jason jasper javier jax jaxon jayden jayne jayson jean jeanette jeff jemima jemma jen jenna jennifer jenny jenson jeremiah jeremy jermaine
jerome jess jesse jessica jessie jill jim jimmy joan joana joanna joanne jodie jody joe joel joey john johnny jon jonah jonathan jordan
jorja jose joseph josephine josh joshua josie joyce juan jude judith judy julia julian julie junaid justin justyna kacey kacper kai kaiden
kaitlin kaitlyn kamal kamil kara karen karina karl karolina kasia kasper kate katerina katherine kathleen kathryn kathy katie katrina katy
kay kaya kayden kayla kaylee kayleigh keeley keira keiran keith kelly kelsey kelvin ken kendra kenneth kenny kenzie kerry kerry-ann kevin
khadija khadijah khalid kian kiara kiera kieran kim kimberley kira kirsten kirsty kit kitty konrad kourtney kris krish kristina kristian
krystian kuba kwame kyle kyra lacey laila laith lana lara laura lauren lawrence layla layton lea leah leanne lee leigh leila lena lenny
leo leon leona leonard leonie lesley leslie levi levon lewis lexi lexie leyton liam libby lidia lila lilah lilian lillian lillie lilly
lily lily-mae lily-rose linda lindsay lindsey lisa liv liz lizzie lloyd logan lois lola loretta lorna lorraine lottie louie louis louisa
louise luca lucas lucia lucie lucinda lucy luis luka lukas lukasz luke lydia lynda lyndsey lyn lynn lynne lyra mabel macauley macey
mackenzie macy maddie maddison maddy madeleine madeline madison mae maeve maggie maia maisie maisy maja malachi malcolm malik mandy marcel
marcia marcin marcus margaret maria mariah mariam marian marie marina mario marissa marley marlon marta martha martin martina martyn mary
maryam mason mateo mateusz mathew matilda matt matteo matthew maureen maurice mavis maximus maya mckenzie megan mehmet mel melanie melissa
mia mia-rose michael michaela michal michelle miguel mihai mike mikey mikolaj mila miley millie milly milo mina miriam misha mohamed
mohammad mohammed mohamud moira molly mollie monica monika morgan moses muhammad musa mustafa mya myla myles myra nadia nadine naomi
natalia natalie natasha nathan nathaniel neil nell nelly neve niall niamh nicholas nick nicky nicola nicolas nicole nigel nikita niko
nikola nina noah noel noor nora norah norma nour oakley ola oliver olivia oliwia oliwier ollie olly omar oscar osman otis otto owen paddy
paige pam pamela paola parker patrick patricia patryk paul paula pauline paulina pedro peggy penelope penny perry pete peter petra phil
philip philippa phillip phoebe phoenix pippa piotr polly poppy priya priyanka quinn rachael rachel rafael rafferty rahim rahul raj rajan
ralph ramona raphael rashid raven ravi raymond rebecca rebekah reece reggie regan reggie rehan reuben rhea rhian rhiannon rhona rhys ria
ricardo richard richie rickie ricky riley rio rita robbie robert roberta roberto robin robyn rocco rochelle rodney roger rohan roksana
roman romeo ron ronan ronald ronan ronnie rory rosa rosalind rosanna rosemary rosie ross rowan rowena roxanne roy ruairi ruben ruby rupert
russell ruth ryan ryder ryley sabrina sadia sadie safa saffron safiya saira sally salma salman sam sama samantha samir samira sammy samson
samuel sandra sanjay sara sarah sasha saskia savannah scarlet scarlett scott seamus sean sebastian selena serena seren seth shabnam shahid
shanaya shane shania shannon sharon shaun shauna shawn shayla sheila shelby shelley sheryl shirley shreya sian siân sid sidney sienna
simon simone simran siobhan sky skye skylar sofia sonia sonny sophia sophie spencer stacey stan stanley stefan stella steph stephanie
stephen steve steven stewart stuart sufyan suki sumaya sunny susan susanna susannah suzanne suzie sybil sylvia sylvie szymon tabitha talia
tamara tamsin tania tanya tara tariq tatiana tayla taylor teagan ted teddy teresa terry tess tessa thea thelma theo theodore theresa
thomas tia tiana tiffany tilly tim timothy tina tobi tobias toby tom tomas tomasz tommy tony tracey tracy travis trevor tricia trinity
tristan trudy tyler tyra tyrese tyrone tyson umar usman valerie vanessa vera veronica vicki vicky victor victoria vijay viktor vincent
violet vivian vivienne wayne wendy weronika wiktor wiktoria wilfred will-iam william willow wojciech xander xavier yahya yasin yasmin
yasmine yasmina yolanda yousef youssef yuki yusuf yvette yvonne zac zach zachariah zachary zack zahra zaid zain zainab zak zakariya zane
zara zayn zeeshan zena zoe zoë zofia zuzanna zyan
`

/** Words that stand where a name could, with a capital or without. */
const notNames = new Set((`a about absolutely after again age aged all almost already also always am an and another any anyone are as asap asleep at autistic away
aye back bad because bed been before being best better both brother but by called came can cant cause child come comes coming cos could
couldnt cousin dad daughter day dear definitely did didnt do does doesnt done dont due early else even ever every everyone female fine for
found friday friend from generally gets getting girl go god goes going gone good got gran grandad had hadnt half happened has hasnt have
havent having he hell hello help her here hes hey hi him his home honestly hope house how however i if ill im in is isnt it its ive just
keeps kid lad last late lately left less like lives living lost love male mam mate may maybe me might missing mom monday more most mum
must my name nan nearly need never next nice night no nobody normally not nothing now obviously of off often ok okay older on once one
only or our out over partner phone please police poor possibly probably quite ran rang really recently refused regularly right run runaway
sadly said same saturday says school scared see seems seen she shes should sick since sister so some someone sometimes son sorry still
stormed such suddenly suffers sunday sure tall tends than thank thanks that the their them then there they thing think this thursday time
to today together told tomorrow tonight too took tried tuesday turned twin two unfortunately until up us usually very want wants was wasnt
we wednesday week well went were what when where which while who whos whose why wife will with without wont worried would wouldnt year yes
yesterday yet you young younger youngest your hasn didn isn won don doesn wasn couldn ain gotta storming walking leaving nowhere somewhere
anywhere everywhere january february march april june july august september october november december reported reporting help urgent
emergency scared terrified frightened upset angry autistic adopted foster disabled diabetic pregnant depressed vulnerable supposed meant`).split(/\s+/))

/** Words that are names only with a capital. */
const capitalOnly = new Set(('will may mark sue rob drew chase grant hope faith joy dawn summer autumn angel star ray miles guy frank '
  + 'art bill pat jay gene jean hunter king prince princess rich sandy skip iris eve jan kit ola ted ken ira sid kay').split(' '))

/** …and those that are words besides are names all the same. */
const known = new Set([...list.trim().split(/\s+/), ...capitalOnly])

const bare = (word: string) => word.toLowerCase().replace(/['’]s$/, '')

/** Could this word, in small letters, be a common name? A cheap first look. */
export const mayBeName = (low: string): boolean => known.has(low) || known.has(bare(low)) || (low.endsWith('s') && known.has(low.slice(0, -1)))

/** `sure`: a common name. `perhaps`: written like one. Where all is in capitals, capitals say nothing. */
export const nameLike = (word: string, capitalsSay: boolean): 'sure' | 'perhaps' | null => {
  const low = bare(word)
  const lone = !known.has(low) && !(low.endsWith('s') && known.has(low.slice(0, -1)))
  // Most words are no name and have no capital: no more is asked of them.
  if (lone && !(capitalsSay && /^\p{Lu}/u.test(word))) return null
  if (/^i['’](?:m|ve|ll|d)$/.test(low)) return null
  const capital = capitalsSay && /^\p{Lu}/u.test(word)
  if (!/^\p{L}[\p{L}'’-]+$/u.test(word) || (notNames.has(low) && !(capital && capitalOnly.has(low)))) return null
  if (known.has(low) && (capital || !capitalOnly.has(low))) return 'sure'
  if (/^\p{Ll}/u.test(word) && low.endsWith('s') && known.has(low.slice(0, -1)) && !capitalOnly.has(low.slice(0, -1))) return 'sure'
  return capital ? 'perhaps' : null
}

/** The name without a genitive: `Jake's`, `jakes`. */
export const plainName = (word: string): string => {
  if (!word.endsWith('s')) return word
  const without = word.replace(/['’]s$/, '')
  const low = without.toLowerCase()
  return !known.has(low) && /^\p{Ll}/u.test(without) && low.endsWith('s') && known.has(low.slice(0, -1)) ? without.slice(0, -1) : without
}
