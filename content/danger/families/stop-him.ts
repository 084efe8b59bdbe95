/** "Stop him", "make them stop", "I told him to stop and he didn't" ask for rescue, not for quiet. */
import type { Family } from '../shape.ts'

export const stopHim: Family = {
  key: 'stop_him', topic: 'violence', level: 'emergency', lightly: true, elsewhere: true, denied: 'nothing',
  why: '"Stop him", "make them stop", "I told him to stop and he didn\'t" ask for rescue, not for quiet.',
  source: 'danger/README, "STOP words"; reliability.md §6 row 7',
  phrases: [
    '(tell|make|get) (him|them|her) [to] (stop|get off) [please] [hes|theyre|theyve] [hes|got|theyve]',
    '(dont|please dont|do not|never) tell ..3 where (i am|im at|im staying|im hiding|i live|im)',
    `(^|please|pls|someone|somebody|make|can you|can u|need to|god) [please] stop (him|them|her|it hes|it hurts|hurting|hitting|touching|
      my dad|my stepdad|the man|this man|these men|these people) [please|pls|before|hes|theyre|from (hurting|hitting|killing)|hurting|
      hitting]`,
    'make (him|them|her|my dad|my stepdad|my mum|these people) (stop|go away|leave|let me)',
    `(told|asked|begged|said to|screamed at|tell|telling|asking|begging) (him|her|them) [to] stop [and|but|n] [he|she|they] (didnt|
      wouldnt|wont|hasnt|doesnt|just|keeps|carried|kept|never|laughed|dont|did it|still|cant)`,
    'get (him|them|her) (off|away from) (me|us|my (mum|sister|brother))',
    'keep (him|them|her) away from (me|us)',
    `(theyre|hes|shes|they are|people are|someones|they keep|he keeps|she keeps|dads|stepdads|hes still|theyre still|keeps|keep)
      (hurting|killing|hitting|beating|attacking|kicking|punching) (him|her|them|us|me)`,
    'dont let (him|them|her) (take|hurt|find|near|get|touch|in|come|hit|kill|know where|send)',
    `(hell|theyll|shell|he will|they will|dad will|stepdad will) (hurt|find|hit|beat|batter|come for|come after|go mental|punish|flip
      and) (me|us|my (mum|sister|brother)|mum|and|it out)`,
  ],
  meets: [
    `(tell|make|get|stop|ask|told|beg|begging) (him|them|her) [to] stop & (theyve|hes|theyre|shes|he|they) & (floor|scaring|scares|
      hurting|hitting|please|before|get to (her|him)|on top|ground|kicking|blood|crying|screaming|again|wont)`,
  ],
  not: [
    'dont let (her|him|them) get (dehydrated|cold|wet|hungry|bored|lost|hot|sunburnt|upset|away with|it on|a|the|any|too|to|on)',
    // To us it is a question about trust.
    '(i|im) (dont|do not|never) tell (you|u|ya) where (i am|im at|im staying|im hiding|i live|im)',
    '(make|get|tell) (him|her|them) [to] stop (barking|crying|eating|singing|meowing|snoring|biting|talking|laughing)',
    'make (him|her|them) stop (sending|asking|laughing|spamming|posting|moaning)',
    `stop (him|her|them) [hes|shes|theyre] (eating|nicking|singing|playing|talking|barking|drinking|taking|licking|annoying|being|
      snoring|laughing|tickling|winning|cheating)`,
  ],
}
