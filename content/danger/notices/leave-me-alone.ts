/** They want no more messages: the words of carriers, and any plain way of saying so. */
import type { Notice } from '../shape.ts'

export const leaveMeAlone: Notice = {
  key: 'leave_me_alone', level: 'opt_out',
  why: 'They want no more messages. Carrier words alone, or any plain way of saying so.',
  source: 'danger/README, "STOP words"; reliability.md §1.4',
  phrases: [
    `^ [please|ok|no|oi] (stop|stopall|stop all|end|cancel|unsubscribe|quit|optout|opt out|stop now|stop this|stop please|unsub|stop
      stop|stop it|arret) [please|now|thanks|this|messages|texts|all|it|thank you|me|ok] $`,
    '(end|cease|finish|cancel|ditch|kill) [all] (these|the|your|this|all) (messages|texts|messaging|texting|chat|conversation|contact|service)',
    `(stop|quit|no more|pack in|pack it in with|stop it with|give over|give up|enough of|enough with|cut out|stop with|stop sending me|
      stop sending|cease|stop all|do one with) [it with|sending|with|me|all|the|these|your|this|more|any|of|out] [the|these|your|this|
      me|all|more|any|those|ur|annoying|stupid] (texting|texts|text|messaging|messages|message|msging|contacting|messagin|contact|
      txting|spamming|spam|pestering|bothering|harassing me with texts|sending|ringing|calling|chatting|replying|reminders|check ins|
      checkins|notifications)`,
    `(stop|quit|will you stop|can you stop|can u stop|please stop) (texting|messaging|contacting|txting|msging|bothering|pestering|
      spamming|calling|ringing|sending|harassing|hassling|annoying|replying to|talking to|writing to) (me|us|this|to me|here|please|now|
      $)`,
    `(dont|do not|never|not to|no need to|you dont need to|dont ever|dont want you to|stop) (text|message|contact|txt|msg|write to|
      bother|ring|call|texting|reply|write|send|keep texting|keep messaging|ever text|ever contact|send me|send any|send anymore) [to]
      [me|us|this number|this phone|here|messages|texts|any] [no more|anymore|again|any more|ever again|ever|please|thanks|thank you|
      more|messages|texts|on this number|back|from now on|no|$] [no more|anymore|again|more|please|messages|texts|ever|ta|$]`,
    `(take|get|remove|delete|lose|forget|wipe|erase|scrub) (me|my number|my name|my details|us|this number|my phone|my mobile|my phone
      number|me number|my data) [off|from|out|from the|of|please|off the|off your|of your|out of] [the|your|this|of|list|system|please|
      here|mailing|contacts|phone|records|off] (list|system|mailing|please|here|database|off|contacts|this|records|$)`,
    `(how do i|how can i|how do you) (get off|leave|come off|cancel|unsubscribe from|get out of) (this|these|it|the (texts|messages|
      list))`,
    '(dont|do not) (want|need) (the|these|your|no|any of these) (texts|messages|msgs)',
    '(dont|do not) want ..1 (texting|messaging|contacting|texts|messages) ..2 (anymore|again|no more|any more)',
    '(can|could|will) you not (text|message|contact|msg) (me|this)', '(not|dont|never) (text|message|contact|ring) this (number|phone)',
    'take my number off', 'remove me', 'unsubscribe me', 'opt me out', '(opt|opting|opted) out', 'unsubscribe',
    '(leave|lemme|let) me alone [please|thanks|now|will you|$]',
    '^ (leave|leave me|just leave me|please leave me) alone [please|now|thanks|will you] $',
    `(dont|do not|no longer|not) (want|wanna|need|wish|like) [to] (these|any more|anymore|more|your|any|get|receive|be getting|hear
      from|be texted|be contacted|getting|be messaged|talk to) [more|of|these|your|any|you|texts|messages|u|from|this] [texts|messages|
      messages from|texts from|contact|from you|anymore|again|any|service|$]`,
    '(wrong number|wrong person) [stop|please|dont|mate|sorry|remove] [stop|dont text|texting|remove]',
    '(block|blocking|blocked|reporting|report) (you|this number|u)',
    '(no more|enough) (texts|messages|txts|msgs) [please|thanks|from you|ok|$]',
    '(fuck|piss|bugger|do|sod|jog) (off|one) [and] [stop|leave] (texting|messaging|me alone)',
    '^ (fuck off|piss off|go away|leave me alone|do one|jog on|get lost|bore off|sod off|bog off) [please|now|man|bro|will you] $',
    'not interested (stop|please|thanks|thank you|in (this|talking|your))',
    `(i|we) (want|wanna|would like|wish|need) to (stop|end|cancel) (this|these|the|getting|receiving|all) [texts|messages|service|
      messages|contact|chat|conversation|check ins]`,
    'stop (it with|with) the texts', 'stop pls', '^ stop [x|xx] $', 'text stop', '(please|pls) stop $',
    'no texts (please|thanks|anymore)',
    '(remove|delete|take) my (number|details|name) (from|off)', '(gonnae|gonny|going to) (no|not) (text|message|txt) me', '(turn|switch) (these|the|your|off) ..1 (messages|texts|msgs) off', '(messages|texts) (could|should|must|to) (cease|stop)',
    'stop bloody (texting|messaging|ringing)', '(withdraw|withdrawing|revoke) (my|our) consent', '(fuck|sod|piss) off with (the|your|these) (texts|messages)', '(take|get) it off (your|ur) list', '(do not|dont) consent to (receiving|getting|further|any|these|sms)',
    '^ stop texting us', '(giz|give us|gies) a rest ..2 stop (texting|messaging)',
  ],
  not: [
    '(dont|do not|cant) (ring|call|phone) ..1 (im in|they|hell|shell|theyll|until|til|after|at the moment|now im|while|hes|yet|cos)', 'stop (replying all|sending (him|her|them))',
    '(come|someone|somebody|please|can you|can someone|and|to) ..1 get (me|us)', 'get (me|us) ..1 (home|out|now|help|from|somewhere)',
    'bus stop', 'sending me ..1 (tiktoks|memes|reels|videos|snaps|songs|voicenotes|streaks)',
    '(make|get|tell|made) (him|her|them|my ..1) [to] stop (sending|texting|messaging|calling) [me|us] [memes|stuff|pics|videos|texts]',
    '(get|come get|take|pick) me (out of|from|home|this|away|up) ..4',
    'me (this|out|from) ..3 (lesson|party|is boring|class|school|meeting)',
    '(texting|calling|messaging|ringing) (while|when|and) ..2 driving',
    '(dont|please dont|never|do not) stop (texting|messaging|talking|writing|replying|calling) [to] [me|us]',
    '(did|do|does|who) (you|u|they|he|she) get my number',
    `(nan|mate|mates|friend|friends|sister|brother|auntie|everyone|teacher|work|boss|grandad|cousin|girlfriend|o2|vodafone|ee) [wont|
      keeps|never|doesnt] [stop] (texting|messaging|calling|ringing|spamming) [me|us]`,
    `stop (asking|saying|him|them|her|hurting|hitting|touching|off|at|for|worrying|shouting|laughing|by|over|being|lying|playing|
      telling|pretending|blaming)`,
    `(he|she|they|hes|shes|theyre|people|men|man|mum|dad|ex|boyfriend|girls|boys|someone|guy) [wont|keeps|keep|never|doesnt|is|dont|
      cant|refuses to] [stop] (texting|messaging|contacting|calling|ringing)`,
    `(dont|do not) (text|message|call|ring|contact) (him|her|them|my (mum|dad|parents|social|school)|mum|dad|back (hes|he|if|because|
      cos|they|its not)|me (when|while|after|before|at|til|till|until|on|if|because|cos|in|during|late|back (hes|because|cos|if|he)|its
      not|hes|he)|the police|police|school|home|tonight (hes|he)|now (hes|he)|again (hes|he))`,
    'dont (need|want) (any|more) (help|food|anything|money|drama|trouble)',
    '(told|asked|tell|telling|asking) (him|her|them) to (stop|leave)', 'end of',
    '(unsubscribe|cancel|end|quit) (my|the|football|netflix|his|her)', '(please|pls) stop (him|them|her|hurting|it hes)',
    'text (stopped|stops)',
    `dont (want|wanna|need) [to] (talk to|hear from|get|be|receive) (him|her|my|them|anyone|home|in|the|a|you about|police|mum|dad|a
      call|grounded|into|caught|up|old)`,
    'dont need (your|these|any)', '(leave|let) me alone (with|hes|he|in|at|and hes|they)',
    `(wont|not|never|doesnt|dont|didnt|make (him|them|her)|want (him|them|her|my mum|everyone) to|tell (him|them|her) to|(he|she|they|
      everyone) (to|should|wont|would|could)) leave me alone`,
    `dont (reply|write|send|call|text|message|ring) (to (him|her|them|my)|on (the|my)|home|out|round|the (police|social)|police|him|
      her|a|an|it|me (home|back there|to|there)|up|that|anything to|yet|my)`,
  ],
}
