/** It is all because of them, they would be happier without: a child who takes the blame for a family, or has no place in it. */
import type { Family } from '../shape.ts'

const folk = '(mum|mam|dad|parents|they|theyd|everyone|everyones|family|nan|my brother|my sister|twins|my mums|carers|carer|yous|you|people|my mates|others|house|home|it)'

export const selfBlame: Family = {
  key: 'self_blame', topic: 'self_harm', level: 'concern', elsewhere: true, denied: 'nothing',
  why: 'Who thinks that all is their fault, that they take up room, or that nobody keeps them, is asked kindly before it becomes a wish.',
  source: 'danger/README, "Suicide" (passive hopelessness); domain.md §5.1 (families that word lists miss)',
  meets: [
    '(poem|lyrics|drawing|drawings|song|story|notebook|diary|journal|sketch|sketches|letter|doodles|art) & (found|wrote|written|writing|drew|drawn|read) & (fading|fade away|disappear|disappearing|not being here|getting on without|getting on with it|nobody noticing|coffin|coffins|grave|graves|hanging|nooses|noose|drowning|death|dying|invisible|better without) & (her|his|she|he|shes|hes) ~22',
  ],
  phrases: [
    '(im|i am|i was|its|being|am|hes|shes) ..1 (the reason|why) ..2 (they|mum|dad|parents|everyone|he|she|my|theyre|mums|dads|we) ..4 (split|divorced|broke up|argue|arguing|fight|fighting|cries|crying|skint|stressed|ill|left|drinks|drinking|sad|unhappy|row|rowing|hate|poor|separated)',
    '(cries|crying|cry|argue|arguing|argues|row|rowing|fights|fighting|split up|broke up|divorced|stressed|drinks|drinking|skint|ill) ..4 (because of me|cos of me|over me|about me|due to me|is my fault|its my fault|thats my fault|was my fault|thats on me)',
    '(i|always|just|all i do|all i ever do) ..1 (ruin|ruins|break|wreck|spoil|poison|destroy|mess up|screw up|fuck up) (things|everything|it all|everyone|people|every|whatever|everyones|families|it)',
    '(taking up|take up|takes up) ..1 (space|room|air|oxygen) ($|and|in|here|i|for|that|everywhere|all)',
    '(waste of|wasting) ..1 (space|air|oxygen|everyones time|peoples time|a bed|a chair|a place|skin)',
    '(why|dunno why|dont know why|not sure why|no idea why|wonder why|god knows why) (do i|i|i even|do i even|am i|im) ..1 (bother|bothering|try|trying|get up|wake up|exist|was born|born|still here|keep going|carry on|here)',
    '(dont|doesnt|didnt|never|cant) ..1 (see|know|get|understand) why (i|id|im|he|she) ..1 (bother|bothers|get up|should get up|try|exist|should (bother|try|carry on)|still here|even here|carry on)',
    '(noone|nobody|no family|no placement|no house|no home|no carer|never anyone) ..2 (keeps|keep|wants|wanted|kept|has ever kept|stays|stuck with|sticks with|wants to keep|chooses|chose|picks|picked) (me|us) ..1',
    '(whos|who is|who the|see who|clear who|obvious who|figure out who|work out whos|im) ..2 (problem is|problem here|the problem|problem then|issue is|common factor)',
    '(im|i am|always|feel like|like im|like) ..1 (the problem|the issue|the mistake|the bad one|the spare|the spare part|the extra|a spare part|an extra|in the way|in everyones way|a nuisance|a bother|an inconvenience|a lodger in my own|a charity case|the odd one out|unwanted)',
    '(they|mum|dad|everyone|everybody|people|nobody|my family|my mates) (dont|doesnt|wouldnt|never|didnt) (need|want|miss|notice) me (here|there|and|they|round|anymore|really|no more|at all|tbh|never|now|$)',
    '(made|make|makes) (it|that) (clear|obvious|plain) ..3 (dont want me|dont need me|dont like me|not wanted|hate me|dont care|a burden|not welcome|nobody wants|sick of me)',
    '(stopped|gave up|given up|quit|stop) (putting my hand up|texting first|asking|talking|replying|trying|going out|eating with|bothering|answering|hoping|caring) ..4 (stopped|gave up|given up|dont|noone|nobody|anyway|nobody noticed|no point|they|and)',
    '(id|theyd|theyll|she would|hed|shed|you would|mum would|dad would|mumd|dadd) ..1 (have|be) ..5 (more money|less stress|an easier life|a better life|happier|better off|less worry|more time|a nicer life|free) ..4 (without me|if i (wasnt|didnt|werent|hadnt|left|never)|(without|didnt have|if they didnt have) (me|him|her)|not here)',
    `${folk} ..3 (happier|better|fine|calmer|quieter|easier|nicer|ok|richer|less (stressed|stress)|normal|perfect|complete) ..3 (with just|without me|if i (wasnt|didnt|werent|hadnt|left|never|stayed)|when im (out|away|not|gone)|on their own|minus me|with only)`,
    '(wont|not|never|nothing|nowt|nothingll|nothing will) ..2 (be|feel|come|go|get) (right|ok|okay|good|normal|better|happy|alright) (again|ever)',
    '(that|so|proper|dead|very|right|really|awful|awfully|ever so|terribly|pure|increasingly) (low|down) ..1 (he|she|hes|shes|wont|he wont|she wont|lately|at the moment|that|since|and|in himself|in herself|i|im|not|cries|crying)',
    '(very|really|so|awful|extremely|dead|proper|quite) (low|withdrawn|flat|tearful|depressed|down) (mood|lately|recently|since|in (himself|herself)|for (weeks|months)|all (week|month))',
    '(wont|doesnt|not|hardly|never|barely|refuses to|hasnt|havent|hadnt) ..1 (come|comes|came|coming|leave|leaves|left|leaving|been) (out|out of|outside) ..1 (his|her|my|the|their) (room|bed|bedroom) ..1',
    '(dont|doesnt|didnt|cant|couldnt) ..1 (deserve|deserves) ..1 (to be (here|loved|happy|alive|looked after|helped)|love|help|nice things|to live|to eat|any of it|you|it|friends|them|a family|kindness|food)',
    '(big|heavy|dark|grey|black|massive|weight|something|like a|thing|fog|brick|stone|elephant) ..4 (sat|sitting|sits|pressing|weighing|crushing) ..1 on (my|me|his|her) (chest|shoulders|heart|head|me) ..4 (never|wont|doesnt|all|not|every|cant|always|day)',
    '(grey|black|dark|heavy|foggy|flat|empty) (thing|cloud|feeling|fog|mist|weight|hole) ..4 (never|wont|doesnt|always|follows|swallow|swallowing|in my|inside|over me|on my|comes back)',
    '(its|life|everything|every day) (is|s) ..2 (same) ..2 (rubbish|shit|crap|thing|hell|nothing|bollocks|rubish) ..4 (every|day|again|over|always|get|shouted)',
    '(what|whats) ..1 (use|good|point) am i',
    '(what|whats) (use|the use|good|the good) ..1 (of|in|am) (me|i|being|trying)',
    '(should|shouldve|should have|(wish|wishes|wished) (they|you|mum|she|he)) ..3 (never|not|got rid|aborted|swallowed|put me up|left me) ..1 (had me|have me|having me|adopted me|kept me|of me|me)',
    '(im|i am|always) fine ..6 (nobody|noone|cant|fix|nobody can|what you say|not fine|isnt it|lie|lying|pretend)',
    '(fake|faking|faked|pretend|pretending|putting on|put on|hiding behind) ..2 (smile|smiles|happy|happiness|fine|ok|laugh|brave face|a front) ..6 (tired|every|all|cant|day|noone|nobody|inside|so|exhausting|dont|anymore)',
    '(noone|nobody) (would|will|ll) ..1 (notice|bother|care|clock|see|realise|come looking|look) (if|that|when|im|til|until|for) ..3',
  ],
  not: [
    '(ruin|break|wreck|spoil|mess up|screw up|destroy) ..1 (every|everyones|whatever) ..2 (recipe|recipes|cake|dinner|joke|song|level|game|test|photo|selfie)',
    'why do (i|you|u|we|they) ..1 bother ..2 (doing|with (my|the|this)|cooking|tidying|straightening)',
    '(ruin|break|wreck|spoil|mess up|destroy) ..1 (every|everyones|whatever) ..1 (wifi|game|cake|dinner|recipe|joke|film|surprise|jumper|top|photo|plant|phone|charger|headphones|pair|pan)',
    '(printer|wifi|internet|game|team|lobby|server|group chat|car|queue|cake|laptop|phone) ..8 im the (problem|issue)',
    'waste of (space|time) ..2 (app|game|lesson|shop|programme|film|cupboard)',
    '(low|down) (on|with|to|for|battery|at|by|in town|there|here|the|prices|price|score|scores)',
    '(why|dunno why|dont know why) (do i|i|im|i even) ..1 (bother|bothering|try|trying) ..3 (cooking|tidying|hoovering|cleaning|asking you|texting|revising|making|washing|ironing|diet|dieting|arguing|explaining|with (him|her|them|you|makeup|my hair))',
    '(wont|not|never) ..1 come out of (his|her) room ..4 (tea|dinner|xbox|ps5|fortnite|game|gaming|until|til|unless|for)',
  ],
}
