/** A bare "help", "I'm scared", "he won't stop": nobody can know what is meant, so somebody asks. */
import type { Family } from '../shape.ts'

export const cryForHelp: Family = {
  key: 'cry_for_help', topic: 'unclear', level: 'concern', denied: 'nothing',
  why: 'A bare "help", "I\'m scared", "he won\'t stop": nobody can know what is meant, so somebody asks.',
  source: 'danger/README, "Bare help = concern"; domain.md §5.2 "Dangerous opposites"',
  phrases: [
    '^ [no|i|but] im not ok [at all|please|really|tbh] $',
    '^ help $',
    '^ (i|we|im) [really] need help $',
    '^ please help $',
    '^ (can|could) (you|u|someone|anyone) help [me|us] [please|pls] $',
    '^ emergency $',
    '^ danger $',
    '^ urgent $',
    '^ (its|this is) (an|a) emergency $',
    '^ im [so|really|very|well|proper|dead] scared [please|now|help|rn|right now] $',
    '^ (scared|frightened|terrified) $',
    '(he|she|it|they|hes|she s|they just) (wont|will not|doesnt|never|didnt|dont) stop $',
    'make it [all] (stop|go away)',
    'cant stop (crying|shaking|sobbing|cryin|panicking)',
    `(something|somethings) (bad|really bad|terrible|awful|horrible) [has|is|just|s|might|gonna|going|happened|might have] (happened|
      happening|going on|will happen|happen|gonna|to)`,
    'hes coming back',
    'cant (tell|say) (anyone|noone|you (what|why|where)|nobody)',
    `(noone|nobody|they wont|wont|no one|doesnt|dont|didnt|mum doesnt|will) (believes|believe|will believe|would believe|believed|
      listens) me`,
    `(want|wanna|need|have) [to] (tell|talk to) (someone|somebody|you|anyone) (something (bad|serious|thats|happened|important about)|
      what (hes|he|happened|they) (done|did|do|to))`,
  ],
  not: [
    'something bad is gonna happen (in|on|to) [this|the|that] (episode|film|show|series|book|game|season|him|her)',
  ],
}
