/** What somebody is said to have said: "she told me she wishes she was dead" is heard as it was said, "I wish I was dead". */

/** Words that bring what somebody else said, wrote or thinks. */
export const tellings = [
  'says', 'said', 'saying', 'say', 'tells', 'told', 'telling', 'text', 'texts', 'texted', 'messaged', 'messages', 'message', 'writes', 'wrote',
  'written', 'writing', 'posts', 'posted', 'posting', 'rang', 'talks', 'talked', 'talking', 'admitted', 'admits', 'mentioned', 'mentions',
  'thinks', 'feels', 'believes', 'reckons', 'wonders', 'asks', 'asked', 'screamed', 'screams', 'shouted', 'whispered', 'cried', 'crying',
  'note', 'letter', 'diary', 'voicemail', 'status', 'story', 'caption', 'bio', 'snapchat', 'poem', 'joked', 'jokes', 'joking', 'convinced',
] as const

/** Of somebody else → of oneself; of oneself → of you, who only passes it on. A word that is missing here stays as it is. */
export const asOneself: Readonly<Record<string, string>> = {
  i: 'you', im: 'youre', ive: 'youve', me: 'you', my: 'your',
  he: 'i', she: 'i', hes: 'im', shes: 'im', him: 'me', his: 'my', himself: 'myself', herself: 'myself', hed: 'id', shed: 'id', hell: 'ill', shell: 'ill',
}

/** "She wants" → "I want": what follows the one who is spoken of. */
export const asISay: Readonly<Record<string, string>> = {
  wants: 'want', wishes: 'wish', hates: 'hate', feels: 'feel', doesnt: 'dont', isnt: 'not', has: 'have', needs: 'need', thinks: 'think', keeps: 'keep',
  cuts: 'cut', deserves: 'deserve', gives: 'give', goes: 'go', knows: 'know', sees: 'see', hopes: 'hope', prays: 'pray', cries: 'cry', hurts: 'hurt',
  hasnt: 'havent', wasnt: 'wasnt', lives: 'live', matters: 'matter', makes: 'make', belongs: 'belong', exists: 'exist', looks: 'look',
  loves: 'love', misses: 'miss', plans: 'plan', dreams: 'dream', imagines: 'imagine', wonders: 'wonder', believes: 'believe', envies: 'envy',
  dies: 'die', wakes: 'wake', gets: 'get', asks: 'ask', takes: 'take', ruins: 'ruin', stays: 'stay', counts: 'count',
}

/** After these a "she's" is "she has". */
export const hasDone = ['had', 'been', 'got', 'lost', 'done', 'given', 'taken', 'tried', 'written', 'decided', 'planned', 'thought', 'failed', 'ruined', 'made'] as const

/** "her" before one of these is "my"; before another word it is "me". */
export const herOwn = [
  'life', 'own', 'wrists', 'wrist', 'head', 'body', 'mind', 'family', 'mum', 'dad', 'nan', 'heart', 'sleep', 'arms', 'legs', 'friends', 'things',
  'kids', 'brother', 'sister', 'room', 'stuff', 'funeral', 'death', 'pain', 'thoughts', 'birthday',
] as const
