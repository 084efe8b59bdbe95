/**
 * What makes the middle of a very long message worth a person's eyes. The beginning and the end are assessed whole;
 * between them one of these is enough, so that length hides nothing (danger/README, "time per message").
 */

/** As words of their own, and what they begin: "kill" is also "killed" and "killing". */
export const graveWords = [
  'kill', 'die', 'dying', 'dead', 'death', 'suicid', 'overdos', 'hang', 'rope', 'noose', 'pills', 'tablets', 'paracetamol', 'knife',
  'knives', 'gun', 'blade', 'machete', 'stab', 'shot', 'shoot', 'blood', 'bleed', 'rape', 'raping', 'molest', 'touching', 'touched',
  'grope', 'nudes', 'forced', 'hitting', 'beating', 'beats', 'punch', 'strangl', 'chok', 'abus', 'attack', 'threat', 'hurt', 'scared',
  'terrified', 'afraid', 'help', 'trapped', 'locked', 'kidnap', 'hostage', 'traffick', 'sold', 'bridge', 'tracks', 'roof', 'cliff',
  'jump', 'drown', 'unconscious', 'breathe', 'breathing', 'seizure', 'spiked', 'drugged', 'insulin', 'epipen', 'inhaler', 'goodbye',
  'worthless', 'hopeless', 'burden', 'cutting', 'self harm', 'selfharm', 'homeless', 'street', 'following me', 'missing', 'gone',
  'taken', 'kms', 'ctb', 'unalive', 'poison', 'bleach', 'fire', 'wake up', 'alive', 'exist', 'end it', 'danger', 'unsafe', 'violent',
  'acid',
] as const

/** With everything but letters taken out, for what is spelt or spaced so as to slip by. */
export const graveRuns = [
  'suicid', 'killmyself', 'killme', 'killyou', 'wanttodie', 'wannadie', 'endmylife', 'enditall', 'overdose', 'rapedme', 'rapingme',
  'hittingme', 'hurtingme', 'touchingme', 'helpme', 'letmeout', 'wontletme', 'lockedin', 'stabbed', 'notwakeup', 'betteroffdead',
  'hurtmyself', 'cutmyself', 'dontwanttolive', 'dontwanttobehere',
] as const
