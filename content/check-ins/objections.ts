/**
 * What the rules object to in a text to a child who is away, and why: plain data, drafted, for a safeguarding lead to mark up. Three people may
 * read it: the child, someone who uses them, someone they fear. It is also a record that the child may read at eighteen (domain.md §6.3).
 *
 * How the words are written: small letters, as a person would say them, without "don't" and its like ("do not"); texting is understood by `spellings`
 * below, so "where r u" needs no row. `a|b`: either, one word each. `..`: up to three words between, in one sentence. `word*`: any ending. `#`: a number or an hour. What stands
 * under `passes` is taken out before the words are looked for.
 */
import { draft, type Source } from '../shape.ts'

export type Objection = {
  /** `blocks`: it cannot go. `asks_why`: it can, with a reason that is kept under the name of whoever approves it. */
  does: 'blocks' | 'asks_why'
  /** As the worker reads it beside their text. */
  name: string
  why: string
  words: readonly string[]
  passes: readonly string[]
  source: Source
}

const rules = <const K extends string>(all: Record<K, Objection>): Record<K, Objection> => all

export const objections = rules({
  place_asked: {
    does: 'blocks', name: 'It asks where they are, or who they are with.',
    why: 'A child who is asked that stops answering, and whoever reads along learns that they are looked for. They may tell it unasked.',
    words: ['where are you', 'were are you', 'were you at|staying', 'where you at', 'where you staying|stopping|sleeping|living|going|been|hiding', 'where have|did you', 'where will you', 'where is that', 'where about*', 'whereabouts',
      'tell|say|text|send|know|saying|telling|message me where', 'tell|say|text|send|know|saying where you', 'know where|who you', 'what|which street|road|town|city|area|house|flat|estate|address|place|station|postcode', 'what|which part|bit|side|end of', 'what|which number', 'landmark', 'who is place|house|flat|phone|car', 'with your boyfriend|girlfriend|mates|mate|friends|lad|fella',
      'your address|location|postcode', 'send|share|drop|give .. pin|location|address|postcode', 'turn on .. location', 'find my phone|iphone|friends', 'snap map|maps', 'who are you with', 'who you with', 'who you staying|stopping|living with', 'who is|are with you',
      'who is .. there', 'who is looking after you', 'who are your .. mates|friends', 'whose house|place|flat|car', 'tell|say .. who you', 'what can you see', 'are you at', 'are you near', 'are you still in|at|with', 'are you in town|portsmouth|southsea|gateshead|plymouth|london',
      'are you with him|her|them|that', 'you with him|them|that', 'how far away are you', 'who else', 'his|her|their|whose place|house|flat|car', 'place|house|flat your at', 'the|his|her|their address|postcode|location', 'name of the|that .. road|street|house|place|town|shop', 'who with', 'is|are he|she|they|anyone|someone|anybody .. there|with you', 'is anyone|someone|he|she|they in .. with you', 'what bus|train'],
    passes: ['no|not .. need|have|got|want to .. say|tell|text .. where|who', 'no|not .. need|have|got|want to .. say|tell|text .. what|which', 'not .. ask|asking .. where|who', 'no need .. where|who', 'without .. saying|telling .. where|who', 'not where|who you', 'know where you stand', 'still in bed|touch|pain', 'know where to find me|us', 'know where i am', 'know where we are'],
    source: 'domain.md §6.3; TextSafe says what it does not know',
  },
  asks_details: {
    does: 'blocks', name: 'It asks what happened, or why.',
    why: 'What happened is asked by a trained person, in a safe room, and never by text: whoever holds the phone would read the answer.',
    words: ['what happened', 'what did he|she|they do', 'who hurt|hit|touched|did', 'did he|she|they|someone|somebody|anyone hurt|hit|touch|make|force|do', 'has he|she|anyone|someone hurt|touched|hit', 'why did you', 'why do not you', 'why have you', 'why are you doing|not|with|there|hiding|ignoring|like|being|so|upset|crying',
      'why you left|went|did|keep', 'whose idea', 'what were you thinking', 'what are you playing at', 'are you taking|on|using .. drugs', 'have you had sex', 'are you having sex', 'have|has they|he|she|anyone|someone|anybody .. given|made|hurt|touched|asked|forced|done', 'did something|anything happen', 'what they|he|she|someone did|does|do|done|made', 'you being made', 'make|made|making you do', 'given you', 'who bought|gave|drove|took|told|brought', 'who is he|she|that', 'is he|she your|a', 'what did you take|have', 'how old is', 'how did you get', 'he|she|they|someone|anyone drive|drove|bring|pick', 'are you high|drunk|stoned|using|pregnant', 'have you self|cut', 'you taken anything|something'],
    passes: ['what happened at school|football', 'not .. ask .. what|why', 'no|not|without .. say|saying|explain|tell|talk .. why|what'],
    source: 'domain.md §6.3; design §3 (a disclosure gets thanks and a trained person)',
  },
  speaks_ill: {
    does: 'blocks', name: 'It speaks ill of somebody they may be with.',
    why: 'That person may be the one who reads it. And a child defends those whom we attack.',
    words: ['not trust him|her|them', 'he|she|they is|are .. using|dangerous|bad|lying|older|horrible|nasty|evil|grooming', 'that man|woman|lad|bloke|girl', 'stay|keep|get away from', 'leave him|her|them', 'bad news', 'bad crowd|company|influence', 'not .. real friend|friends|mate|mates', 'so called', 'wrong crowd', 'they|he|she only want|wants', 'he|she|they .. not .. love|care'],
    passes: ['leave them to'],
    source: 'domain.md §6.3 (assume three readers)',
  },
  name_other: {
    does: 'blocks', name: 'It gives another name than the one that was agreed.',
    why: 'The child knows the sender by one name. Another may be a stranger to them, and tells whoever reads along who is looking.',
    words: [], passes: [], source: 'domain.md §6.3',
  },
  never_subject: {
    does: 'blocks', name: 'It names somebody or something that the plan rules out.',
    why: 'The child asked for it, or people who know them did.',
    words: [], passes: [], source: 'domain.md §6.3',
  },
  code_word: {
    does: 'blocks', name: 'It holds one of the code words.',
    why: 'It works only while nobody who reads along has seen it in a text of ours.',
    words: [], passes: [], source: 'domain.md §6.3',
  },
  full_name: {
    does: 'blocks', name: 'It holds the child’s full name.',
    why: 'With it, anyone who sees the screen knows who is looked for.',
    words: [], passes: [], source: 'domain.md §6.3',
  },
  the_word: {
    does: 'blocks', name: 'It says “missing”, or that they ran away.',
    why: 'On a screen it tells everybody that this child is looked for. Most children do not see themselves so.',
    words: ['missing', 'missin', 'misper', 'mispers', 'ran away|off', 'run away|off', 'running away|off', 'runaway*', 'abscond*', 'awol', 'disappear*', 'vanish*', 'gone .. without permission'],
    passes: ['ran out', 'run out', 'run off my feet'],
    source: 'issue on practitioners; experience.md §1.5',
  },
  agency_words: {
    does: 'blocks', name: 'It uses an agency’s word.',
    why: 'In the hands of someone who uses the child it is a warning; to the child it is a label.',
    words: ['exploit*', 'nrm', 'cse', 'cce', 'mash', 'lado', 'edt', 'yot', 'camhs', 'county line*', 'groom*', 'traffick*', 'safeguard*', 'social services', 'children|childrens services|services', 'childrens social', 'child protection', 'multi agency',
      'strategy meeting', 'return interview', 'section #', 'risk assess*', 'high risk', 'at risk', 'contextual', 'perpetrator*', 'disclos*', 'placement', 'care plan', 'local authority', 'vulnerable', 'court order', 'secure unit|order|accommodation', 'in|into secure', 'victim*', 'abus*'],
    passes: ['and mash', 'mash potato'],
    source: 'domain.md §6.3',
  },
  police_tactics: {
    does: 'blocks', name: 'It says what the police do, or what is known.',
    why: 'It warns whoever keeps the child, and frightens the child. The police have primacy: what they do is theirs to say.',
    words: ['police|cops|feds|officer*|detective* .. looking|coming|want|wants|going|kick|door|searching|search*|after|know|think|reported|raid*|came|called|spoke|asked|find|check*|arrest*|pick|involved|told|outside|round', 'police|cops|feds|officer* .. been to|round', 'told|called|rang|ring|phone|ringing|calling|telling .. police|cops|feds',
      'reported you', 'been reported', 'report .. you', 'looking for you', 'searching', 'search party', 'on ping', 'pinged', 'track* .. phone|you|card|snap*', 'trace* .. phone|you|call', 'trac*ing', 'tracking', 'cctv', 'cameras', 'phone records|mast', 'bank card|records', 'warrant*', 'arrest*', 'raid*', 'knock* on .. door*',
      'door to door', 'knocking on doors', 'we know', 'i know where|who', 'we have seen|spotted', 'you were seen|spotted', 'saw you', 'seen you', 'been seen', 'we will find', 'i will find', 'find you', 'on the news', 'your picture|photo|face .. is|on', 'we|i can see your|you', 'your phone|snap|card|location .. shows|is in|is at|says|pinged', 'shows you', 'is in portsmouth|southsea|gateshead|plymouth|london', 'posters', 'checked your', 'been through your|his|her'],
    passes: ['just seen|read your', 'seen your text|message', 'we know you can', 'we know it is hard|not easy|tough', 'i saw you', 'last saw you', 'not|without .. police', 'you were seen as', 'find you a|some|somewhere|someone', 'not seen you', 'love to have seen you', 'nice|good|great to have seen you', 'not .. track* you'],
    source: 'domain.md §6.3; 002 §6.5.3',
  },
  threats: {
    does: 'blocks', name: 'It threatens.',
    why: 'It pushes a frightened child away from the ones who would help, and it can be quoted by whoever keeps them.',
    words: ['or else', 'do as|what your|you told', 'forced to', 'say goodbye to', 'if your not back|home|here|in', 'you know the rules', 'the rules', 'cancelling|cancel|stopping your', 'enough now', 'enough is enough', 'will|can|could put you', 'will go to someone|somebody else', 'go on|gone long|far enough', 'gone on long|far enough|too', 'if you carry on', 'given|give .. away', 'i|we expect you', 'no longer', 'if you do not', 'unless you', 'otherwise .. will|have|going', 'you will lose|regret|pay|end', 'you will be sorry|arrested|moved|grounded|charged|sent|in', 'you will get arrested|moved|grounded|charged|hurt|into', 'you will have to|no', 'in .. trouble', 'big|deep|serious|more trouble', 'grounded', 'consequences', 'last|final warning|chance', 'i|we will have|got to', 'i|we have|got to .. call|tell|ring|report|inform', 'i|we am|are going to .. report|inform', 'no choice',
      'you are going to lose|regret|pay|get', 'you are going to be arrested|moved|grounded|charged|in', 'lose your', 'be moved', 'taken|take away your', 'stop your .. money', 'kicked out', 'do not make me', 'i am warning', 'you better', 'had better', 'get in trouble', 'against the law', 'you are breaking', 'wait till|until .. dad|mum|police|he|she', 'sick of this', 'had enough'],
    passes: ['no|not|never .. in .. trouble', 'no trouble', 'not .. trouble', 'even if you do not', 'if you do not want|feel|fancy|mind|know|have', 'if you do not .. that|it is .. ok|okay|fine|cool|alright', 'you will not .. have to', 'no consequences', 'when|if you have .. had enough', 'do not have to .. tell|call|ring|report|say'],
    source: 'domain.md §6.3; the children’s views of 2021',
  },
  deadlines: {
    does: 'blocks', name: 'It sets a time by which they must do something.',
    why: 'It is an order with a clock. A text may also come hours late, and then it is a threat that has run out.',
    words: ['you got|have #', 'got # .. mins|minutes|hours|hrs', 'time is up', 'curfew', 'hurry', 'hear from you .. before|by', 'you have .. until|till|# .. hour*|minute*|mins|min|hrs|hr', 'you have until|till', 'you have got until|till', '# .. hours|hrs|mins|minutes|hour to', 'text|reply|ring|call|answer|come|be|message|home|back|here|contact|respond|know .. by|before|within .. #|tonight|tomorrow|midnight|dark|morning|lunch|tea|then|monday|tuesday|wednesday|thursday|friday|saturday|sunday',
      'by|before # or', 'within .. hour', 'deadline', 'asap', 'immediately', 'straight away', 'this minute|instant', 'urgent', 'urgently', 'text|reply|ring|call|answer|come|message|phone .. now', 'right now .. or', 'running out of time', 'time is running', 'last text|time i', 'need .. hear from you .. today|tonight|now', 'be|come|get home|back .. now|tonight|today|tomorrow', 'home|back .. now'],
    passes: ['any time|anytime .. by|before', 'no|not .. need .. now', 'not|may|might|always .. straight away', 'not|may|might|always .. immediately', 'i .. reply|answer|read|see .. straight away', 'i am|will .. back .. now|today|tonight|tomorrow', 'i will|am .. back|here|call|text|ring|home .. by|before|until|till .. #', 'i will read|see|look|check .. by|before', 'now or|and later', 'now or whenever', 'now then', 'or now', 'can .. text|reply|ring|call|talk .. now', 'ok to text .. now', 'not|no|nothing .. urgent', 'for now', 'i am .. here .. now', 'call|ring|text .. 0800 1111', 'am .. here .. before'],
    source: 'domain.md §6.3',
  },
  guilt: {
    does: 'blocks', name: 'It makes them feel guilty, or blames them.',
    why: 'A child who feels to blame stays away for longer. To say that you are worried or that you care is kind; to say what they have done to others is not.',
    words: ['worried sick', 'mum|nan|dad|she|he|we|they deserve*', 'herself|himself|themselves|myself ill|sick', 'so much for you', 'repay', 'because of you', 'break* .. nan|mum|dad|her|him|us', 'do not you care', 'poorly|ill|sick|mad with', 'with the worry', 'begging', 'beg you', 'please please', 'why will|can|do|would|are not you', 'you never|always .. answer|reply|text|listen|do|think', 'what this|it is doing to', 'sick with worry', 'making|made .. ill|sick|cry|upset|mad|angry', 'cry', 'crying', 'cries', 'in tears', 'heart broken|broke*', 'heartbroken', 'breaking .. heart*', 'break .. heart*', 'after all|everything .. done|did|do', 'how could you', 'how can you', 'selfish', 'unfair', 'not fair on|to', 'think of|about your|how|what', 'look what you', 'let .. down', 'letting .. down',
      'disappoint*', 'ashamed', 'shame on', 'embarrass*', 'ruin*', 'spoil*', 'wasting', 'waste .. time', 'your fault', 'hurting us|me|her|him|everyone', 'hurt us|me|your mum|your family', 'if you loved|cared', 'i|we|she|he|mum|dad|nan|everyone .. not slept|eaten|stopped', 'i|we|she|he|mum|dad|nan|everyone can not|hardly sleep|eat|cope', 'i|we|she|he|mum|dad|nan .. up all night', 'scared to death', 'frantic', 'going out of .. mind', 'falling apart', 'beside .. self|herself|himself|themselves',
      'everyone is upset|looking|angry|devastated', 'silly', 'stupid', 'childish', 'grow up', 'attention', 'naughty', 'bad girl|boy', 'causing', 'put* us|me|everyone|her|him|them through', 'worrying everyone|everybody|us|me', 'you owe', 'do you even care', 'wish you would think', 'cross with you', 'angry with you', 'fed up .. with|of you|this'],
    passes: ['not fair on you', 'not|no|nobody|nothing|never .. your fault', 'not|no|nobody|never .. cross|angry .. with you', 'not|nobody|no .. angry|cross|mad|upset|disappoint*|ashamed', 'nothing to be ashamed', 'ok|okay|fine to cry', 'no such thing as .. silly|stupid', 'silly|stupid question|hat|joke|meme|video|gif', 'not .. silly|stupid', 'pay* attention', 'not let .. down', 'will not .. let you down', 'not let* .. down'],
    source: 'domain.md §6.1 and §6.3; the children’s views of 2021',
  },
  offers: {
    does: 'blocks', name: 'It offers money or a present.',
    why: 'Those who use children begin like that. It teaches a child to trust what is given, and can be shown to them as a bribe.',
    words: ['£', 'quid', 'pound*', 'tenner', 'fiver', 'cash', 'money', 'pay you', 'pay for', 'give you .. #', 'present|presents for', 'got|have .. present|presents|gift|gifts|surprise', 'gift*', 'buy you', 'get you .. phone|trainers|clothes|shoes|vape*|game|ps#|xbox|tickets|credit', 'new phone|trainers|shoes|clothes|xbox', 'top up', 'top you up', 'credit on', 'voucher*', 'reward*', 'treat you', 'your allowance', 'pocket money', 'vape*', 'bank transfer', 'credit', 'go shopping', 'paypal', 'cashapp', 'spend', 'buy', 'get|got you them|those|new|tickets'],
    passes: ['no money|credit', 'out of credit|money', 'out of .. credit', 'got .. credit', 'have .. credit', 'treat you well|ok|right|badly|kindly', 'how .. treat you', 'about money', 'need .. credit'],
    source: 'domain.md §6.3',
  },
  links: {
    does: 'blocks', name: 'It holds a link or an address.',
    why: 'A link may look like a trap, leaves a trace in the browser, and shows whoever reads along where it leads.',
    words: ['click', 'scan', 'qr', 'join the|a|this', 'tap .. link', 'link', 'website', 'download', 'http*', 'www', 'install .. app', 'zoom', 'facetime', 'video call'],
    passes: ['link up', 'linking up', 'no link*'],
    source: 'domain.md §6.3; reliability.md §1',
  },
  promises: {
    does: 'blocks', name: 'It promises what nobody can keep.',
    why: 'What a child says must be told where someone could get badly hurt. A broken promise ends the trust.',
    words: ['promis*', 'any further', 'cross my heart', 'never have to', 'just between', 'between me and you', 'stays|stay with me|us', 'my word', 'will not say', 'not say a word', 'ever again', 'safe with me|us', 'confidential*', 'secret*', 'swear', 'guarantee*', 'will not tell', 'not tell anyone|anybody|them|mum|dad|your', 'never tell', 'nobody will|has|needs .. know|find', 'no one will|has|needs .. know|find', 'nobody ever', 'no one ever', 'between us', 'between you and me', 'just us', 'trust me', 'you can trust', 'everything|it|you|things will .. be .. ok|okay|fine|alright|safe|better|sorted', 'going to be .. ok|okay|fine|alright', 'nothing .. will happen', 'nothing .. bad', 'keep you safe',
      'make sure you are safe', 'i will always', 'we will always', 'will not .. be in trouble', 'will not .. get in trouble', 'never .. get in trouble', 'will not have to go', 'not .. make you go', 'you can stay', 'will sort|fix .. everything|it all', 'will not .. be moved', 'can come home .. whenever'],
    passes: ['can not|not|never promise', 'can not keep .. secret*', 'not .. secret', 'will .. be .. ok|okay|fine .. with|to', 'not .. confidential', 'never have to .. say|tell|explain|answer|talk', 'swear lol', 'someone|somebody|anyone|anybody|adult|person|one you .. trust', 'can not tell|talk', 'not just us', 'no promises', 'i will always .. read|reply|answer'],
    source: 'domain.md §6.3; design law 2',
  },
  lock_screen: {
    does: 'blocks', name: 'Its first forty characters are not harmless.',
    why: 'A locked phone shows them to everybody in the room. Begin with what anyone may read, and say the rest after it.',
    words: ['police', 'worker', 'social', 'home', 'mum', 'dad', 'parent*', 'carer*', 'foster*', 'council', 'school', 'college', 'childline', 'child line', 'helpline', 'help line', 'support line', 'samaritans', '0800', '0808', '116', '999', '101', '111', 'danger*', 'hurt*', 'harm*', 'suicid*', 'drug*', 'sex*', 'pregnan*', 'hospital', 'court', 'lawyer|solicitor', 'nurse', 'doctor', 'pill*',
      'medicine|meds|medication', 'escape*', 'leave him|her|them', 'get away', 'get you out', 'rescue*', 'refuge', 'scared', 'afraid', 'frighten*', 'kidnap*', 'is it safe', 'not safe', 'unsafe', 'code word', 'the plan', 'windowlight'],
    passes: ['home time'],
    source: 'design law 5; experience.md §3.2; test/words/young.test.ts',
  },
  company_asked: {
    does: 'asks_why', name: 'It asks whether they are with somebody.',
    why: 'Asked as a yes or no it may be right, where the worker knows that the child can answer alone.',
    words: ['are you with', 'still in|at|with', 'you with anyone|someone|somebody|anybody', 'are you alone', 'you alone', 'you on your own', 'are you still', 'are you in', 'are you inside|outside|indoors'],
    passes: ['are|is|all still in|at|with', 'still in bed|touch|pain', 'are you in danger|trouble|pain|touch|bed|a mood', 'are you with me', 'are you still there|around|up|awake|ok|okay|alright|able|coming|free|happy', 'are you in a .. safe', 'not on your own', 'you are not alone', 'you are never alone'],
    source: 'domain.md §6.3',
  },
  says_police: {
    does: 'asks_why', name: 'It speaks of the police.',
    why: 'Many children fear them, for reasons of their own. Do not lead with them; where they must be named, say why.',
    words: ['police', 'cops', 'feds', 'officer*', 'detective*', 'sergeant', 'sgt', 'pcso'], passes: [],
    source: 'domain.md §6.2 (HMIC 2016)',
  },
  home_ties: {
    does: 'asks_why', name: 'It says who the sender works for, or where the child belongs.',
    why: 'Whoever reads along learns whose child this is. The agreed name is enough.',
    words: ['social worker*', 'support worker', 'key worker', 'keyworker', 'youth worker', 'duty worker', 'family worker', 'worker', 'council', 'foster*', 'carer*', 'care home', 'childrens home', 'the unit', 'hostel', 'residential', 'school', 'college', 'teacher*', 'head of year', 'hospital', 'nurse', 'team', 'office', 'manager', 'staff'],
    passes: ['football team', 'your team'],
    source: 'domain.md §6.3',
  },
  family: {
    does: 'asks_why', name: 'It speaks for the family.',
    why: 'Home may be what they left. Say it only where you know that it is welcome.',
    words: ['your|ur|the mum|mam|mother|dad|father|nan|gran|nana|grandad|brother|sister|bro|sis|stepdad|stepmum|family|parents|auntie|uncle|cousin', 'mum|mam|dad|nan says|is|wants|loves|misses|asked|said', 'everyone|everybody at home', 'everyone|everybody .. loves|misses|wants'],
    passes: ['if you want .. your mum|dad|nan|family', 'can tell .. your mum|dad|nan .. if you'],
    source: 'domain.md §6.3 (someone they fear may read along)',
  },
  demands: {
    does: 'asks_why', name: 'It tells them what to do.',
    why: 'What works is one easy thing that they may do or leave.',
    words: ['come home', 'come back', 'get home', 'go home', 'be home', 'you need to', 'you have to', 'you have got to', 'you must', 'you should', 'you ought', 'i need you', 'we need you', 'answer me', 'answer .. phone', 'pick up', 'ring me', 'call me', 'phone me', 'text me back', 'reply to me', 'get in touch', 'get .. taxi|bus|train', 'stay there|put', 'do not go', 'do not move', 'stop ignoring', 'ignoring'],
    passes: ['not .. have|need to come home|back', 'do not need|have to', 'not .. have to', 'never have to', 'no need to', 'not .. need you to', 'can|could|or .. ring|call|phone|text me', 'like|free|ok|welcome|fine|happy|want|wanna to .. ring|call|phone|text me', 'if .. you .. ring|call|phone|text me', 'ring|call|phone|text me .. if|whenever|any|anytime|when|later|or', 'come home|back .. whenever|when|in', 'when|whenever you are ready come home|back', 'no|not .. pressure|rush .. come home|back', 'not .. asking you to come home|back', 'get in touch if|when|whenever|any', '# call|ring me', 'if|when|whenever|whatever|anything|all you need to', 'you must be'],
    source: 'domain.md §6.3; TextSafe (a reply is optional at any time)',
  },
  treats: {
    does: 'asks_why', name: 'It offers something to eat or to do.',
    why: 'A warm meal is kind. A treat for coming can sound like a bribe.',
    words: ['round|one|tea|lunch|dinner|breakfast|food|drinks|it .. on me', 'in it for you', 'mcdonald*', 'maccies', 'maccas', 'mcds', 'kfc', 'nandos', 'greggs', 'costa', 'burger*', 'subway', 'takeaway', 'pizza', 'chinese', 'cinema', 'bowling', 'day out', 'sweets', 'chocolate', 'treat', 'your favourite'],
    passes: [],
    source: 'domain.md §6.3',
  },
  strong_words: {
    does: 'asks_why', name: 'It has heavy words in it.',
    why: 'Once they know you, they may be right. In a text that comes unasked they are hard to read alone.',
    words: ['suicid*', 'kill', 'die', 'dead', 'dying', 'self harm*', 'cut* yourself', 'rape*', 'drugs', 'overdose', 'hurt yourself', 'danger*', 'sex', 'pregnant', 'gang*', 'weapon*', 'knife'],
    passes: ['in danger . ring|call|text|dial 999', '999 .. in danger', 'dying to', 'dead good|funny|cute|nice', 'phone .. dead', 'battery .. dead', 'if .. in danger'],
    source: 'domain.md §6.3',
  },
  name_perhaps: {
    does: 'asks_why', name: 'It may hold another name.',
    why: 'Names of friends and family say who matters to the child. Is it needed?',
    words: [], passes: ['sunny', 'sky', 'summer', 'christmas', 'xmas', 'easter', 'eid', 'diwali', 'god', 'insta', 'tiktok', 'snap', 'netflix', 'childline', 'bless', 'night', 'morning', 'promise', 'amber', 'may', 'hope'], source: 'domain.md §6.3',
  },
  number_in_it: {
    does: 'asks_why', name: 'It holds a telephone number that is not in our directory.',
    why: 'Whoever reads along has it too, and one wrong digit is a stranger’s. Numbers in the directory have been looked up.',
    words: [], passes: [], source: 'content/helplines',
  },
  not_neutral: {
    does: 'asks_why', name: 'Somebody may watch this phone, and this text is not quite neutral.',
    why: 'On a phone that is shared, watched or not known, a text should be one that anyone could have sent.',
    words: ['childline', 'helpline*', '0800', '0808', '116', '999', 'worried', 'worry', 'worrying', 'trouble', 'safe', 'unsafe', 'safely', 'cross', 'help', 'adult', 'someone .. trust', 'grown up', 'bed .. food', 'lift', 'no questions', 'where you'],
    passes: ['happy to help', 'no worries'],
    source: 'experience.md §3.2; design law 5',
  },
  our_words: {
    does: 'asks_why', name: 'It asks for a word that the computer or the carrier takes for its own.',
    why: 'After STOP the carrier lets none of our texts through, and nobody is asked why. NOW, MENU and the like are answered by the computer at once, in words that say more than yours. Ask for an everyday word instead.',
    words: [], passes: [], source: 'reliability.md §1.4; design law 5',
  },
  first_asks: {
    does: 'asks_why', name: 'The first text should ask whether it is safe to text here, and nothing else.',
    why: 'Nothing else is known yet about who reads this phone. It is asked before anything is said.',
    words: [], passes: [], source: 'domain.md §6.3 (NNEDV and others)',
  },
  too_long: {
    does: 'asks_why', name: 'It is longer than one text.',
    why: 'Parts can come in the wrong order, and short is kinder. Up to 160 plain characters make one.',
    words: [], passes: [], source: 'domain.md §6.3; experience.md §3.2',
  },
  not_plain: {
    does: 'asks_why', name: 'It has a character that makes texts short and dear, such as an emoji.',
    why: 'One of them leaves 70 characters for each text instead of 160, and old phones show a box.',
    words: [], passes: [], source: 'experience.md §3.1',
  },
})
export type ObjectionRule = keyof typeof objections

/** Rules of the calendar and of the phone that a person may decide against, with a reason: `src/episodes/check-ins.ts` and `policy.ts` ask for them by these names. */
export const decidedAnyway = {
  second_today: { name: 'It is the second on one day.', why: 'One a day is what the national service keeps to. Say what has changed since.', source: 'domain.md §6.3 (TextSafe)' },
  asked_and_silent: { name: 'They have not answered whether it is safe to text.', why: 'No answer is not a yes. Say why you go on.', source: 'domain.md §6.3' },
  came_back: { name: 'They wrote that they are back, and you know that they are not.', why: 'Whoever holds the phone can write that. Say what you know, and from whom. Where they are back, close the episode.', source: 'domain.md §6.3' },
  number_dead: { name: 'The last text found nobody on this number.', why: 'A number that nobody has today may be a stranger’s tomorrow. Say whom you asked since, and what they said.', source: 'reliability.md §1.3 (30005, 30006)' },
  code_word_used: { name: 'They have used a code word, or wrote that somebody is beside them.', why: 'Say what you know now, and from whom.', source: 'domain.md §6.3' },
} as const

/** Whoever reads the rules agrees to them by name; nobody who builds them may. */
export const objectionsAgreed = draft

/** Texting as it is written, and as the rules read it. Left: one word, as it stands once apostrophes are gone. */
export const spellings: Readonly<Record<string, string>> = {
  u: 'you', ya: 'you', yu: 'you', yous: 'you', ur: 'your', yr: 'your', urs: 'yours', r: 'are', ru: 'are you', wer: 'where', whr: 'where', wya: 'where you at', wru: 'where are you', whereve: 'where have', wheres: 'where is', whers: 'where is', whos: 'who is', whats: 'what is', wots: 'what is', wot: 'what', wat: 'what',
  y: 'why', im: 'i am', its: 'it is', ive: 'i have', youre: 'you are', youll: 'you will', ull: 'you will', youve: 'you have', uve: 'you have', theyre: 'they are', theyll: 'they will', weve: 'we have', thats: 'that is', lets: 'let us',
  dont: 'do not', dnt: 'do not', wont: 'will not', cant: 'can not', cannot: 'can not', didnt: 'did not', isnt: 'is not', arent: 'are not', aint: 'is not', wasnt: 'was not', havent: 'have not', hasnt: 'has not', doesnt: 'does not', wouldnt: 'would not', shouldnt: 'should not', couldnt: 'could not',
  gonna: 'going to', gunna: 'going to', gotta: 'got to', wanna: 'want to', tmrw: 'tomorrow', tomoz: 'tomorrow', '2moro': 'tomorrow', tmr: 'tomorrow', '2nite': 'tonight', tonite: 'tonight', '2day': 'today', pls: 'please', plz: 'please', w: 'with', wiv: 'with', abt: 'about', bk: 'back', bck: 'back', hme: 'home',
  txt: 'text', msg: 'message', mssg: 'message', ppl: 'people', rn: 'right now', nd: 'and', n: 'and', b4: 'before', bf: 'boyfriend', gf: 'girlfriend', cuz: 'because', cos: 'because', luv: 'love', ova: 'over', wit: 'with', sum1: 'someone', any1: 'anyone', no1: 'no one', every1: 'everyone', kno: 'know', knw: 'know', tho: 'though', bday: 'birthday',
}
