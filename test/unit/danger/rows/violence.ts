/** What people write, family by family: violence. None of it stands in a rule, nor in the labelled set. */
import type { FamilyRows, InWhoseHand } from './shape.ts'

export const violence: readonly FamilyRows[] = [
  {
    family: 'hides_at_home', level: 'emergency',
    young: [
      'my stepdad keeps kicking the door',
      'dads booting the bathroom door in',
      'hes trying to break my door down',
      'my mums boyfriend is smashing on the door rn',
      'hes drunk and smashing up the kitchen',
      'mum is steaming and throwing plates',
      'me and my sister hiding in the loft and stepdads wrecking the place',
      'locked myself in the loo, he is pissed and battering everything',
      'im hiding and hes shouting my name',
      'stepdad is trying to force the bedroom door',
    ],
  },
  {
    family: 'weapon_used', level: 'emergency',
    young: [
      'hes got a knife',
      'he pulled a machete on us',
      'theres a boy with a gun at the park',
      'they chased me with hammers',
      'he held a blade to my throat',
      'im gonna stab him if he comes near me',
      'got robbed at knifepoint',
      'they threatened to throw acid at me',
      'theres a load of lads here with shanks',
    ],
    parent: [
      'he\'s taken the bread knife from the kitchen and stormed off',
      'my ex has turned up with a baseball bat',
      'his dad\'s shotgun has gone missing and so has he',
    ],
  },
  {
    family: 'weapon_carried', level: 'concern',
    young: [
      'i carry a knife for protection',
      'i keep a blade in my bag in case',
      'im holding a shank for my mate, its in my room',
      'everyone in my school carries knives these days',
      'need a knife to protect myself',
      'i dont leave the house without a blade',
    ],
    parent: [
      'I found a machete under his bed',
      'he\'s been posing with knives on snapchat',
      'he got excluded for having a blade',
      'there\'s a zombie knife hidden in his wardrobe',
    ],
  },
  {
    family: 'hit_now', level: 'emergency',
    young: [
      'my dads just hit me',
      'hes battering my mum',
      'she punched me in the face',
      'they kicked my head in outside mcdonalds',
      'he grabbed me by the throat',
      'got jumped by five lads',
      'hes smashing the house up and screaming',
      'stepdad threw me down the stairs',
      'someone is trying to break in',
      'he hit me with a belt again tonight',
      'my boyfriend strangled me',
      'mum slapped me so hard my ears are ringing',
      'theyre outside my house banging on the door with bats',
    ],
    parent: [
      'my husband has just hit our son',
      'I\'ve been attacked by my daughter\'s boyfriend',
    ],
  },
  {
    family: 'death_threat', level: 'emergency',
    young: [
      'he said hes going to kill me',
      'theyre gonna kill my brother',
      'my uncle says he\'ll kill me if i come home',
      'my brothers are looking for me to kill me for shaming them',
      'he threatened me with a bottle',
      'they said theyll petrol bomb my mums house',
      'im scared hes gonna kill us',
      'if i tell anyone hell hurt my mum',
      'hes told me hes going to burn the house down with us in it',
    ],
    parent: [
      'he\'s threatened to stab his stepdad',
      'she\'s had death threats from a gang',
    ],
  },
  {
    family: 'not_safe', level: 'emergency',
    young: [
      'were not safe in this house',
      'please help me hes coming',
      'somebody call the police please',
      'im in danger',
      'me an my mum r in danger',
      'my sister and me are in danger',
      'help me please',
      'shes in danger',
      'im scared for my life',
      'send the police quick',
      'i cant go home my dad will beat me',
      'come and get me please hes gonna hurt me',
      'sos',
    ],
    parent: [
      'I don\'t think she is safe with him',
    ],
  },
  {
    family: 'stop_him', level: 'emergency',
    young: [
      'stop him please',
      'make them stop',
      'i told him to stop but he didnt',
      'please make him stop',
      'get him off me',
      'dont let him find me',
      'please stop them',
      'theyre hurting her',
      'begged her to stop and she wouldnt',
      'dont tell my dad where i am',
    ],
  },
  {
    family: 'abuse', level: 'concern',
    young: [
      'my mum hits me when shes drunk',
      'hes always been violent',
      'my stepdad used to beat us',
      'they bully me every day at school',
      'im scared of my dad',
      'i ran away because he hits me',
      'she tells me im worthless and she wishes she never had me',
      'theres domestic violence at home',
      'he gets aggressive when hes been drinking',
      'mum kicked me out for being gay',
      'my boyfriend pushes me around',
      'im treated like a slave',
    ],
    parent: [
      'he told his teacher that his stepdad hits him',
      'his father has been abusive in the past',
    ],
  },
  {
    family: 'cry_for_help', level: 'concern',
    young: [
      'i really need help',
      'im scared',
      'they wont stop',
      'make it stop',
      'i need help',
      'something bad is happening',
      'i cant tell anyone',
      'nobody believes me',
      'im not ok',
      'cant stop shaking',
      'i need to tell someone what he did',
    ],
    parent: [
      'please help',
    ],
  },
]

/** Behind a locked door, with a blade: in another's hand it is a weapon, in a child's own it may be meant for themself. What a parent fears comes first for a parent. */
export const inWhoseHand: readonly InWhoseHand[] = [
  {
    topic: 'weapon',
    young: [
      'hes locked the door and hes got a knife', 'hes got a blade and hes locked in the bathroom', 'someone has locked me in and has a knife', 'he held a blade to my throat',
      'my step dads holding a knife to my mum', 'hes got a knife', 'he has a blade and hes outside', 'mums boyfriend has got a knife and wont open the door',
    ],
    parent: ['hes got a knife', 'he has a blade and hes outside', 'he held a blade to my throat', 'my ex has turned up and hes got a knife'],
  },
  {
    topic: 'self_harm',
    young: ['ive locked the door and ive got scissors', 'locked in the toilet with a blade', 'shes locked herself in and has a blade', 'my brother locked himself in the bathroom and hes got a knife', 'shes in the bath with scissors and she wont talk to me'],
    parent: ['hes locked the door and hes got a knife', 'shes locked herself in and has a blade', 'hes got a blade and hes locked in the bathroom'],
  },
]
