/**
 * Danger as people write it in Polish, without marks on the letters (`core/danger/in-tongues.ts` takes them off). A modest list, read by no speaker
 * of Polish: what it misses is for NOW, 999 and people. In the notation of the other families; a "nie" just before leaves what `denied` says.
 */
import type { Family } from '../shape.ts'

const source = 'design law 1; issue on danger (Languages): the topics of the English families, in our own Polish; unchecked'
const family = (rest: Omit<Family, 'source' | 'key'> & { key: `pl_${string}` }): Family => ({ ...rest, source })
const mnie = '(mnie|mi|nas|nam)'
const go = '(ja|go|corke|syna|dziecko|moja corke|mojego syna|moje dziecko|kolezanke|kolege|dziewczyne|chlopaka)'

export const polish: readonly Family[] = [
  family({
    key: 'pl_overdose', topic: 'overdose_medical', level: 'emergency', denied: 'concern', why: 'Too many tablets, no breath, blood that does not stop, somebody who cannot be woken.',
    phrases: [
      '(wzielam|wzialem|wziela|wzial|polknelam|polknalem|polknela|polknal|lyknelam|lyknalem|zjadlam|zjadlem|nalykala sie|nalykal sie|nalykalam sie|nalykalem sie) ..3 (tabletek|tabletki|prochow|lekow|pigulek|paracetamolu)',
      'przedawkowalam', 'przedawkowalem', 'przedawkowala', 'przedawkowal', 'nie (oddycha|moge oddychac|moze oddychac)', '(dusze sie|dusi sie|traci oddech)',
      '(stracila|stracil|stracilam|stracilem) (przytomnosc|duzo krwi)', 'nieprzytomna', 'nieprzytomny', 'nie moge ..1 (obudzic|dobudzic)', '(mocno|bardzo) krwawi', 'krwawi ..2 (mocno|bardzo|i nie przestaje)', '(krwawie|wykrwawia sie)',
      'nie reaguje', 'potrzebuje karetki', 'wezwijcie karetke', 'ma (drgawki|atak padaczki|zawal)',
    ],
  }),
  family({
    key: 'pl_wants_to_die', topic: 'self_harm', level: 'emergency', denied: 'concern', why: 'Says that they want to die, or will end their life, or left a goodbye.',
    phrases: [
      'chce [juz|po prostu|sie] (umrzec|zabic|powiesic|zniknac na zawsze|smierci)', '(chce|chcial|chciala|chcialam|chcialem|mysli zeby|mysle zeby|zamierza|zamierzam|planuje) ..2 (sie zabic|popelnic samobojstwo|odebrac sobie zycie|skonczyc ze soba)',
      '(zabije|powiesze|zastrzele) sie', 'sie (zabije|powiesze|potne)', 'skoncze ze soba', 'skonczy ze soba', 'odbiore sobie zycie', 'nie chce [mi sie|juz|dluzej|sie] zyc', 'nie chce (jej|mu) sie [juz] zyc', 'skocze z (mostu|dachu|okna)', 'skoczy z (mostu|dachu|okna)',
      'list pozegnalny', 'wiadomosc pozegnalna', '(podetne|podetnie|podciela|podcial) sobie zyly', '(jest|stoi|stoje|jestem) na (krawedzi|moscie|dachu|torach)', 'rzuce sie pod pociag', 'samobojstwo', 'lepiej ..2 beze mnie', 'nie ma [juz] po co zyc',
    ],
    not: ['chce mi sie umrzec ze smiechu'],
  }),
  family({
    key: 'pl_self_harm', topic: 'self_harm', level: 'concern', denied: 'nothing', why: 'Cuts or hurts themselves, or has had enough of life.',
    phrases: ['tne sie', 'ciela sie', 'tnie sie', '(okaleczam|okalecza) sie', '(robie|robi) sobie krzywde', '(mam|ma) [juz] dosc (zycia|wszystkiego)', 'nie daje [juz] rady', 'nienawidze siebie'],
  }),
  family({
    key: 'pl_violence', topic: 'violence', level: 'emergency', denied: 'concern', why: 'Is being hit, strangled, threatened with a weapon or with death.',
    phrases: [
      `(bije|uderzyl|uderzyla|pobil|pobila|kopie|kopnal|dusi|dusil|skatowal|pchnal) ${mnie}`, `${mnie} (bije|uderzyl|uderzyla|pobil|pobila|kopie|kopnal|dusi|dusil|skatowal)`, '(ma|mial|trzyma|wyciagnal) (noz|pistolet|bron|siekiere|maczete)', 'z (nozem|pistoletem|maczeta|siekiera)',
      `(zabije|chce zabic|grozi ze zabije|powiedzial ze zabije) ..1 ${mnie}`, `${mnie} zabije`, `grozi ${mnie} (smiercia|nozem|bronia)`, 'grozi (jej|mu) (smiercia|nozem|bronia)', '(dzgnal|dzgneli|pchneli nozem|postrzelil|postrzelili|dzgnieta|dzgniety|postrzelona|postrzelony)',
      '(bija sie|pobili) ..2 (nozem|go|ja)', '(zlapal|zlapali|szarpie) mnie', '(wraca|idzie tu|jest za drzwiami) ..2 (zabije|pobije)',
    ],
    not: ['bije mnie w (gre|grze|fife|fifa|szachy|szachach|karty)', 'bije mi serce', 'serce mi bije', 'bije brawo', 'ma noz kuchenny'],
  }),
  family({
    key: 'pl_afraid', topic: 'unclear', level: 'concern', denied: 'nothing', speaker: 'young_person', why: 'A young person is afraid of somebody or of going home.',
    phrases: ['boje sie (go|jej|ich|ojczyma|taty|ojca|mamy|matki|wracac|wrocic|isc do domu|ze mnie)', 'nie czuje sie bezpiecznie', 'nie jestem bezpieczna', 'nie jestem bezpieczny', '(krzyczy|wyzywa|znecaja sie|zneca sie) ..1 (na mnie|mnie|nade mna)'],
  }),
  family({
    key: 'pl_held', topic: 'held', level: 'emergency', denied: 'nothing', why: 'Is locked in or kept, or has papers and phone taken away.',
    phrases: [
      '(zamknal|zamkneli|zamknela|uwiezil|uwiezili|trzyma|trzymaja|przetrzymuje|przetrzymuja|wiezi) (mnie|nas|ja|go)', 'nie (wypuszcza|wypuszczaja|wypusci|pozwala wyjsc|pozwalaja wyjsc) ..1 (mnie|nas|mi|wyjsc|stad)', 'nie moge (wyjsc|uciec|sie wydostac|stad wyjsc)',
      'jestem (zamknieta|zamkniety|uwieziona|uwieziony)', '(zabral|zabrali) mi (paszport|telefon i nie)', '(sprzedal|sprzedali|zmusza|zmuszaja) (mnie|ja|go)',
    ],
  }),
  family({
    key: 'pl_sexual', topic: 'sexual', level: 'emergency', denied: 'nothing', why: 'Is raped, touched or made to undress.',
    phrases: ['(zgwalcil|zgwalcili|gwalci|molestuje|molestowal|wykorzystal|wykorzystuje) [seksualnie] (mnie|ja|go)', '(zgwalcona|zgwalcony|gwalt|gwalca)', '(dotyka|dotykal) mnie', 'mnie (dotyka|dotykal)', 'kaze mi sie (rozebrac|rozbierac)', '(chce|zada|kaze wysylac) [moich|moje] (nagich zdjec|nagie zdjecia|nudesow|nudesy)'],
    not: ['dotyka mnie (to|ta|ten)', 'mnie dotyka (to|ta|ten)'],
  }),
  family({
    key: 'pl_taken', topic: 'taken', level: 'emergency', denied: 'concern', why: 'Somebody has taken a child away, or pulled them into a car.',
    phrases: [`(porwal|porwali|uprowadzil|uprowadzili) [mi] ${go}`, `${go} (porwal|porwali|uprowadzil|uprowadzili)`, '(porwana|porwany|porwane|porwanie|uprowadzona|uprowadzony)', '(wciagnal|wciagneli|wsadzil|wsadzili|wepchnal|wepchneli) ..2 do (samochodu|auta|vana|busa)', '(wywiezie|wywozi|wywiozl) ..2 (za granice|z kraju|do polski)'],
  }),
  family({
    key: 'pl_medicine', topic: 'medicine', level: 'emergency', denied: 'nothing', why: 'A child is without medicine that they cannot do without.',
    phrases: ['(bez|nie ma|nie wziela|nie wzial|nie mam|zapomniala|zapomnial) [swojej|swojego|ze soba|przy sobie] (insuliny|insulin|inhalatora|epipena|lekow na (padaczke|serce|cukrzyce))', '(insuliny|inhalatora) (nie ma|nie wziela|nie wzial|nie mam)'],
  }),
  family({
    key: 'pl_young_child', topic: 'young_child', level: 'emergency', denied: 'nothing', speaker: 'parent', why: 'The child is ten or under (002 Part A).',
    phrases: ['(ma|lat|skonczyla|skonczyl) [tylko|dopiero] #1-10 (lat|lata|latka|lat ma)', '#1-10 (letnia|letni|letnie|latka|latek)', '(dwuletni|trzyletni|czteroletni|piecioletni|szescioletni|siedmioletni|osmioletni|dziewiecioletni|dziesiecioletni)', '(dwuletnia|trzyletnia|czteroletnia|piecioletnia|szescioletnia|siedmioletnia|osmioletnia|dziewiecioletnia|dziesiecioletnia)'],
    not: ['od #1-10 lat', '#1-10 lata temu', '#1-10 lat temu'],
  }),
  family({
    key: 'pl_exposed', topic: 'exposure', level: 'emergency', denied: 'nothing', why: 'Out in the cold, with nowhere to sleep.',
    phrases: ['nie (mam|mamy|ma) gdzie (spac|isc|pojsc|sie podziac)', '(spie|spimy|spi|spalam|spalem) na (ulicy|dworcu|dworze|klatce|lawce|przystanku)', '(zamarzam|zamarza|wychlodzona|wychlodzony)', '(wyrzucila|wyrzucil|wyrzucili) mnie z domu', '(zgubilam|zgubilem) sie w (lesie|gorach)'],
  }),
  family({
    key: 'pl_cry', topic: 'help_now', level: 'emergency', denied: 'nothing', speaker: 'young_person', why: 'A whole text that is nothing but a cry for help.',
    phrases: ['^ [blagam|prosze|szybko] (pomocy|ratunku|pomoz mi|pomozcie|pomozcie mi|ratujcie|ratuj|ratujcie mnie|help) [mi|mnie|prosze|szybko|pomocy|ratunku|blagam] [prosze|szybko] $', '^ [prosze|szybko] (policja|policji|karetka|karetki|wezwij policje|wezwijcie policje|zadzwoncie na policje) [prosze|szybko] $', '^ [on|oni] (tu jest|tu sa|idzie|ida|wraca) [prosze|szybko|pomocy] $'],
  }),
]
