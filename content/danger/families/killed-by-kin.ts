/** Somebody at home has killed, or is killing, somebody else at home. */
import type { Family } from '../shape.ts'

const killer = '(dad|dads|da|mum|mums|mam|stepdad|stepdads|step dad|stepmum|uncle|uncles|brother|brothers|bro|cousin|grandad|boyfriend|boyfriends|bf|ex|husband|partner|mums bf|he|hes|she|shes|they|theyre|someone|somebody)'
const kin = '(mum|mam|mom|ma|dad|da|sister|sis|brother|bro|cousin|nan|gran|grandad|auntie|aunt|uncle|baby|baby brother|baby sister|mate|friend|girlfriend|boyfriend|stepdad|stepmum|wife|husband|son|daughter)'

export const killedByKin: Family = {
  key: 'killed_by_kin', topic: 'violence', level: 'emergency', deed: true, elsewhere: true, denied: 'nothing',
  why: 'Who has killed somebody at home, or is doing it, is a danger to whoever writes, and somebody may still be saved.',
  source: 'danger/README, "Violence"; domain.md §5.2',
  phrases: [
    `${killer} [has|have|is|just|only] [just] (murdered|murdering|strangled|strangling) (my|our|me|her|his|their|someone|somebody|him|them)`,
    `(my|me|our|ma|the|mums|her) [mums|sisters] ${killer} [has|have|is|just|only] [just] (killed|killing|killd|killin|shot|shooting) (my|our|her|his|me) [own|little|big|baby|wee|older|younger|step|foster] ${kin}`,
    `(hes|shes|he|she) [has|have|just] (killed|murdered) (my|our) [own|little|big|baby|wee|older|younger|step|foster] ${kin}`,
    `(been|was|got) (murdered|killed|shot) ..6 (i saw|i seen|i watched|and hes here|hes here|hes still here|in the house|im hiding|and im hiding|im hidin|hes looking for me|hes coming)`,
    `(i saw|i seen|i watched|just saw|just seen) (him|her|them|my dad|my stepdad|dad|my uncle|my brother|someone|somebody|a man) (kill|murder|strangle|shoot|do it and hes here)`,
  ],
  not: ['(he|she|they|dad|mum|brother|sister|bro|sis|mate|friend) [has|just] (killed|murdered|shot) me (on|in|at)', '(killed|murdered) (my|his|her|our) (brother|sister|mate|friend|dad|mum) (on|in|at) (fifa|fortnite|cod|minecraft|roblox|the game|a game|among us|warzone|monopoly|mario kart|halo|gta)', '(killed|killing) (my|our|her|his) (mum|dad|nan|mate|brother|sister) (laughing|with laughter|with (his|her|that) (jokes|dancing|face))'],
}
