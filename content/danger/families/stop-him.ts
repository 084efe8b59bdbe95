/** "Stop him", "make them stop", "I told him to stop and he didn't" ask for rescue, not for quiet. */
import type { Family } from '../shape.ts'

export const stopHim: Family = {
  key: 'stop_him', topic: 'violence', level: 'emergency', elsewhere: true, denied: 'nothing',
  why: '"Stop him", "make them stop", "I told him to stop and he didn\'t" ask for rescue, not for quiet.',
  source: 'danger/README, "STOP words"; reliability.md §6 row 7',
  phrases: [
    '(tell|make|get) (him|them|her) [to] (stop|get off) [please] [hes|theyre|theyve] [hes|got|theyve]',
    '(theyve|hes|shes|they have|they) got (him|her|mum|my (brother|sister|mate|friend)) (on the|by the|in a|down|pinned|cornered)',
    '(dont|please dont|do not|never) tell ..3 where (i am|im at|im staying|im hiding|i live|im)',
    `(^|please|pls|someone|somebody|make|can you|can u|need to|god) [please] stop (him|them|her|it hes|it hurts|hurting|hitting|
      touching|my dad|my stepdad|the man|this man|these men|these people) [please|pls|before|hes|theyre|from (hurting|hitting|killing)|
      hurting|hitting]`,
    'make (him|them|her|my dad|my stepdad|my mum|these people) (stop|go away|leave|leave me alone|let me)',
    `(told|asked|begged|said to|screamed at|tell|telling|asking|begging) (him|her|them) [to] stop [and|but|n] [he|she|they] (didnt|
      wouldnt|wont|hasnt|doesnt|just|keeps|carried|kept|never|laughed|dont|did it|still|cant)`,
    'get (him|them|her) (off|away from) (me|us|my (mum|sister|brother))', 'keep (him|them|her) away from (me|us)',
    `(theyre|hes|shes|they are|people are|someones|they keep|he keeps|she keeps|dads|stepdads|hes still|theyre still|keeps|keep)
      (hurting|killing|hitting|beating|attacking|kicking|punching) (him|her|them|us|me)`,
    'dont let (him|them|her) (take|hurt|find|near|get|touch|in|come|hit|kill|know where|send)',
    `(dont|please dont) (tell|let) (him|them|her|my (dad|mum|stepdad|parents|family|husband|ex|boyfriend|uncle)) [know] where i (am|
      live|im)`,
    `(please|pls) dont [let|ever|you|please] (tell him where|tell them where|tell him im|tell him i|tell my (dad|stepdad|family|
      parents|husband) (where|im|i)|send me back|make me go (back|home)|take me back|let him|let them find|find me|hurt)`,
    `(hell|theyll|shell|he will|they will|dad will|stepdad will) (hurt|find|hit|beat|batter|come for|come after|do it again|take it out
      on|go mental|go mad at|make me pay|punish|flip and) (me|us|my (mum|sister|brother)|mum|and|it out)`,
  ],
  meets: [
    '(tell|make|get|stop|ask|told|beg|begging) (him|them|her) [to] stop & (theyve|hes|theyre|shes|he|they) & (floor|scaring|scares|hurting|hitting|please|before|get to (her|him)|on top|ground|kicking|blood|crying|screaming|again|wont)',
    'stop (them|him|her) before & (gets|get|got|goes|go|hurts|hurt|kills|kill|finds|find|too late|takes|does|do)',
  ],
  not: [
    '(hitting|kicking|attacking|hurting|beating|punching) me with (his|her|a|the) (teddy|pillow|toy|cushion|balloon|sock|lego|nerf gun|snowball)',
    '(noone|no one|nobody) (is|s|was) (hurting|hitting|kicking|attacking) (me|us)',
    '(make|get|tell) (him|her|them) [to] stop (barking|crying|eating|singing|meowing|snoring|biting|talking|laughing)',
    'make (him|her|them) stop (sending|asking|laughing|spamming|posting|moaning)',
    `stop (him|her|them) [hes|shes|theyre]
      (eating|nicking|singing|playing|talking|barking|drinking|taking|licking|annoying|being|snoring|laughing|tickling|winning|cheating)`,
    `stop (him|them|her) [from] (going|eating|playing|leaving|getting|using|texting|having|doing|gaming|being|talking|vaping|smoking|
      seeing|running away|spending|running|taking|biting|barking|drinking|scratching|growing|crying|snoring|sulking)`,
    `make (him|them|her) (stop (texting|ringing|snoring|singing|barking|playing|eating|talking|crying|gaming|calling|whistling|being)|
      leave (the|school|some|on|his|her|early)|go away (to|for))`,
    `(told|asked|tell) (him|her|them) to stop [and|but] [he|she|they] (texting|ringing|calling|eating|playing|singing|gaming|messaging)`,
    'stop (hitting|hurting|touching) (the|my|his|her) (ball|wall|phone|things|stuff|table|snooze)',
    `(hell|shell|theyll) (get|find|hit) (over|it|out|me a|the|a|there|home|his|her|some|town|in|used|up|to|on|bored|back|fed|tired|
      hungry|mad|angry|grounded|a job)`,
    'get (him|them|her) (off|away from) (my|the) (phone|xbox|ps5|ipad|game|screen|computer|case|tv|school|drugs|to)',
    `dont let (him|them|her) (eat|go|out|have|play|win|watch|forget|in the|get (down|away|to|you|wet|cold|on|into|it)|take (the|your|
      my)|know (i|about|its)|come (in|to)|near (the|my (food|cake)))`,
    '(hurting|killing|hitting|kicking|beating) (him|her|them|us|me) (now my|at|that|in (fifa|cod|the game)|#)',
    '(hell|shell|theyll) (go mental|go mad|flip) (if|when|cos|because|about|over)',
    '(tell|let) (him|them|her|mum|dad) [know] where (i am|im|i) (going|at school|parked|sat|sitting|working)',
  ],
}
