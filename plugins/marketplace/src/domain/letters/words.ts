import type { Locale } from "../locale"

/** What the letters say. Functions take what is put in. */
export type Words = {
  hello: (name: string) => string
  follow: string
  sellerLine: (legalName: string, address: string, siren: string | null) => string
  mediator: (name: string, url: string) => string
  estimate: string
  atMost: (amount: string) => string
  weighed: (grams: string) => string
  estimatedWeight: (grams: string) => string
  delivery: string
  counter: string
  total: string
  totalEstimate: string
  when: (date: string, start: string, end: string) => string
  to: (address: string) => string
  withdrawal: Record<string, string>
  withdrawalNote: string
  footer: (association: string, address: string, siren: string) => string
  questions: (email: string, phone: string) => string
  confirmed: { subject: (n: number) => string; lead: string; weighNote: string }
  short: {
    subject: (shop: string, n: number) => string
    lead: (shop: string) => string
    missing: string
    notPaid: (amount: string) => string
    rest: string
    nothingLeft: string
  }
  onItsWay: { subject: (n: number) => string; lead: string }
  ready: { subject: (n: number) => string; lead: string }
  delivered: { subject: (n: number) => string; lead: string; pickedUp: string; paid: string; notCome: string }
  canceled: { subject: (n: number) => string; lead: string }
  code: { subject: string; lead: string; note: string }
  password: { subject: string; lead: string; link: string; note: string }
}

const fr: Words = {
  hello: (name) => (name ? `Bonjour ${name},` : "Bonjour,"),
  follow: "Suivre ma commande",
  sellerLine: (legalName, address, siren) =>
    `Vendu par ${legalName}, ${address}${siren ? `, SIREN ${siren}` : ""}`,
  mediator: (name, url) => `Médiateur de la consommation : ${name}${url ? `, ${url}` : ""}`,
  estimate: "estimé",
  atMost: (amount) => `au plus ${amount}`,
  weighed: (grams) => `poids exact : ${grams}`,
  estimatedWeight: (grams) => `environ ${grams}`,
  delivery: "Livraison",
  counter: "Retrait au comptoir",
  total: "Total",
  totalEstimate: "Total estimé",
  when: (date, start, end) => `${date}, de ${start} à ${end}`,
  to: (address) => `À livrer : ${address}`,
  withdrawal: {
    "14d": "rétractation possible pendant 14 jours",
    perishable: "denrée périssable : pas de droit de rétractation",
    custom: "fait pour vous : pas de droit de rétractation",
    hygiene_sealed: "rétractation pendant 14 jours, sauf si le scellé est ouvert",
    press: "presse : pas de droit de rétractation",
    service: "prestation : rétractation pendant 14 jours, jusqu’à sa pleine exécution",
  },
  withdrawalNote:
    "Pour renoncer à un article, ouvrez le suivi de votre commande ou écrivez-nous dans les 14 jours qui suivent la livraison.",
  footer: (association, address, siren) => `${association}, ${address}, SIREN ${siren}`,
  questions: (email, phone) => `Une question : ${email}, ${phone}`,
  confirmed: {
    subject: (n) => `Votre commande n° ${n} est notée`,
    lead: "Chaque boutique prépare sa part. Vous êtes débité une seule fois, quand tout est pesé.",
    weighNote:
      "Les articles au poids sont réservés au plus haut et payés au poids exact, jamais davantage que le maximum indiqué.",
  },
  short: {
    subject: (shop, n) => `${shop} ne peut pas tout donner (commande n° ${n})`,
    lead: (shop) => `${shop} nous dit ce qui ne viendra pas. Le reste de votre commande suit son cours.`,
    missing: "Ne vient pas",
    notPaid: (amount) => `Vous ne payez pas ces articles : ${amount} de moins sur votre estimation.`,
    rest: "Vient comme prévu",
    nothingLeft: "Rien d’autre n’était commandé dans cette boutique.",
  },
  onItsWay: {
    subject: (n) => `Votre commande n° ${n} est en route`,
    lead: "La tournée vient de partir. Nous sonnons chez vous dans le créneau choisi.",
  },
  ready: {
    subject: (n) => `Votre commande n° ${n} vous attend au comptoir`,
    lead: "Tout est réuni. Venez dans le créneau choisi, avec votre numéro de commande.",
  },
  delivered: {
    subject: (n) => `Commande n° ${n} : le compte exact`,
    lead: "Votre commande est livrée. Voici les poids exacts et ce que vous avez payé.",
    pickedUp: "Votre commande est retirée. Voici les poids exacts et ce que vous avez payé.",
    paid: "Payé",
    notCome: "non fourni, non payé",
  },
  canceled: {
    subject: (n) => `Votre commande n° ${n} est annulée`,
    lead: "Rien n’est débité : la somme réservée vous est rendue par votre banque.",
  },
  code: {
    subject: "Votre code",
    lead: "Voici le code que vous avez demandé. Il sert une fois, pendant dix minutes.",
    note: "Vous n’avez rien demandé ? Laissez ce message : sans le code, personne ne voit rien.",
  },
  password: {
    subject: "Un nouveau mot de passe",
    lead: "Ouvrez ce lien pour choisir un nouveau mot de passe. Il sert une fois.",
    link: "Choisir un mot de passe",
    note: "Vous n’avez rien demandé ? Laissez ce message : rien ne change.",
  },
}

const en: Words = {
  hello: (name) => (name ? `Hello ${name},` : "Hello,"),
  follow: "Follow my order",
  sellerLine: (legalName, address, siren) =>
    `Sold by ${legalName}, ${address}${siren ? `, SIREN ${siren}` : ""}`,
  mediator: (name, url) => `Consumer mediator: ${name}${url ? `, ${url}` : ""}`,
  estimate: "estimated",
  atMost: (amount) => `${amount} at most`,
  weighed: (grams) => `exact weight: ${grams}`,
  estimatedWeight: (grams) => `about ${grams}`,
  delivery: "Delivery",
  counter: "Collection at the counter",
  total: "Total",
  totalEstimate: "Estimated total",
  when: (date, start, end) => `${date}, from ${start} to ${end}`,
  to: (address) => `Deliver to: ${address}`,
  withdrawal: {
    "14d": "can be returned within 14 days",
    perishable: "perishable: no right of withdrawal",
    custom: "made for you: no right of withdrawal",
    hygiene_sealed: "can be returned within 14 days unless the seal is broken",
    press: "press: no right of withdrawal",
    service: "service: can be cancelled within 14 days, until it is fully performed",
  },
  withdrawalNote:
    "To withdraw from an article, open your order’s page or write to us within 14 days of delivery.",
  footer: (association, address, siren) => `${association}, ${address}, SIREN ${siren}`,
  questions: (email, phone) => `A question: ${email}, ${phone}`,
  confirmed: {
    subject: (n) => `Your order no. ${n} is noted`,
    lead: "Each shop prepares its part. You are charged once, when everything is weighed.",
    weighNote:
      "Articles sold by weight are held at their highest and paid at their exact weight, never above the maximum shown.",
  },
  short: {
    subject: (shop, n) => `${shop} cannot give everything (order no. ${n})`,
    lead: (shop) => `${shop} tells us what will not come. The rest of your order goes on.`,
    missing: "Will not come",
    notPaid: (amount) => `You do not pay for these: ${amount} less on your estimate.`,
    rest: "Comes as planned",
    nothingLeft: "Nothing else was ordered from this shop.",
  },
  onItsWay: {
    subject: (n) => `Your order no. ${n} is on its way`,
    lead: "The round has just left. We ring at your door within the chosen time.",
  },
  ready: {
    subject: (n) => `Your order no. ${n} waits at the counter`,
    lead: "Everything is together. Come within the chosen time, with your order number.",
  },
  delivered: {
    subject: (n) => `Order no. ${n}: the exact bill`,
    lead: "Your order is delivered. Here are the exact weights and what you paid.",
    pickedUp: "Your order is collected. Here are the exact weights and what you paid.",
    paid: "Paid",
    notCome: "not supplied, not paid",
  },
  canceled: {
    subject: (n) => `Your order no. ${n} is cancelled`,
    lead: "Nothing is charged: your bank releases the amount that was held.",
  },
  code: {
    subject: "Your code",
    lead: "Here is the code you asked for. It works once, for ten minutes.",
    note: "You asked for nothing? Leave this message: without the code nobody sees anything.",
  },
  password: {
    subject: "A new password",
    lead: "Open this link to choose a new password. It works once.",
    link: "Choose a password",
    note: "You asked for nothing? Leave this message: nothing changes.",
  },
}

const de: Words = {
  hello: (name) => (name ? `Guten Tag ${name},` : "Guten Tag,"),
  follow: "Bestellung verfolgen",
  sellerLine: (legalName, address, siren) =>
    `Verkauft von ${legalName}, ${address}${siren ? `, SIREN ${siren}` : ""}`,
  mediator: (name, url) => `Verbraucherschlichtung: ${name}${url ? `, ${url}` : ""}`,
  estimate: "geschätzt",
  atMost: (amount) => `höchstens ${amount}`,
  weighed: (grams) => `genaues Gewicht: ${grams}`,
  estimatedWeight: (grams) => `etwa ${grams}`,
  delivery: "Lieferung",
  counter: "Abholung am Tresen",
  total: "Summe",
  totalEstimate: "Geschätzte Summe",
  when: (date, start, end) => `${date}, von ${start} bis ${end} Uhr`,
  to: (address) => `Lieferung an: ${address}`,
  withdrawal: {
    "14d": "Widerruf innerhalb von 14 Tagen möglich",
    perishable: "verderblich: kein Widerrufsrecht",
    custom: "für Sie gemacht: kein Widerrufsrecht",
    hygiene_sealed: "Widerruf innerhalb von 14 Tagen, solange das Siegel unversehrt ist",
    press: "Presse: kein Widerrufsrecht",
    service: "Dienstleistung: Widerruf innerhalb von 14 Tagen, bis sie ganz erbracht ist",
  },
  withdrawalNote:
    "Um einen Artikel zu widerrufen, öffnen Sie die Seite Ihrer Bestellung oder schreiben Sie uns innerhalb von 14 Tagen nach der Lieferung.",
  footer: (association, address, siren) => `${association}, ${address}, SIREN ${siren}`,
  questions: (email, phone) => `Eine Frage: ${email}, ${phone}`,
  confirmed: {
    subject: (n) => `Ihre Bestellung Nr. ${n} ist notiert`,
    lead: "Jeder Laden bereitet seinen Teil vor. Sie zahlen einmal, wenn alles gewogen ist.",
    weighNote:
      "Gewichtsware wird zum Höchstbetrag reserviert und nach genauem Gewicht bezahlt, nie über dem genannten Höchstbetrag.",
  },
  short: {
    subject: (shop, n) => `${shop} kann nicht alles geben (Bestellung Nr. ${n})`,
    lead: (shop) => `${shop} sagt uns, was nicht kommt. Der Rest Ihrer Bestellung läuft weiter.`,
    missing: "Kommt nicht",
    notPaid: (amount) => `Das bezahlen Sie nicht: ${amount} weniger als geschätzt.`,
    rest: "Kommt wie geplant",
    nothingLeft: "Sonst war in diesem Laden nichts bestellt.",
  },
  onItsWay: {
    subject: (n) => `Ihre Bestellung Nr. ${n} ist unterwegs`,
    lead: "Die Tour ist gerade losgefahren. Wir klingeln in der gewählten Zeit.",
  },
  ready: {
    subject: (n) => `Ihre Bestellung Nr. ${n} liegt am Tresen bereit`,
    lead: "Alles ist beisammen. Kommen Sie in der gewählten Zeit, mit Ihrer Bestellnummer.",
  },
  delivered: {
    subject: (n) => `Bestellung Nr. ${n}: die genaue Rechnung`,
    lead: "Ihre Bestellung ist geliefert. Hier sind die genauen Gewichte und was Sie bezahlt haben.",
    pickedUp: "Ihre Bestellung ist abgeholt. Hier sind die genauen Gewichte und was Sie bezahlt haben.",
    paid: "Bezahlt",
    notCome: "nicht geliefert, nicht bezahlt",
  },
  canceled: {
    subject: (n) => `Ihre Bestellung Nr. ${n} ist storniert`,
    lead: "Nichts wird abgebucht: Ihre Bank gibt den reservierten Betrag frei.",
  },
  code: {
    subject: "Ihr Code",
    lead: "Hier ist der Code, den Sie angefordert haben. Er gilt einmal, zehn Minuten lang.",
    note: "Sie haben nichts angefordert? Lassen Sie diese Nachricht liegen: Ohne den Code sieht niemand etwas.",
  },
  password: {
    subject: "Ein neues Passwort",
    lead: "Öffnen Sie diesen Link, um ein neues Passwort zu wählen. Er gilt einmal.",
    link: "Passwort wählen",
    note: "Sie haben nichts angefordert? Lassen Sie diese Nachricht liegen: Es ändert sich nichts.",
  },
}

/** The letters' words in every language. */
export const words: Record<Locale, Words> = { fr, en, de }
