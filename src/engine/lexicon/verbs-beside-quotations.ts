/**
 * Forms of verbs that stand right beside a quotation to say whose it is. Only for telling where a quotation or a
 * sentence ends; what is a cue is decided elsewhere. The other languages are for dialogue set with dashes.
 */
export const verbsBesideQuotations: ReadonlySet<string> = new Set(
  [
    'said says say saying added adds adding told tells telling asked asks asking replied replies answered answers',
    'wrote writes writing tweeted tweets posted declared declares stated states claimed claims warned warns argued argues',
    'insisted insists explained explains noted notes continued continues concluded concludes recalled recalls remembered',
    'admitted admits conceded concedes acknowledged acknowledges announced announces joked jokes quipped shouted shouts',
    'yelled screamed whispered muttered murmured cried snapped shrugged sighed laughed exclaimed retorted responded',
    'responds countered stressed stresses emphasised emphasized suggested suggests observed observes remarked commented',
    'comments complained protested urged urges pleaded begged demanded demands vowed promised pledged boasted bragged',
    'thundered fumed began begins went reflected mused thought wondered offered interjected interrupted objected',
    'agreed confirmed confirms denied testified reads read',
    'dit disait répond répondit demande demanda lance souligne affirme ajoute explique',
    'dijo dice respondió preguntó añadió contestó',
    'powiedział powiedziała mówi mówiła dodał dodała zapytał zapytała odpowiedział odpowiedziała',
    'sagte sagt fragte antwortete rief sa säger sade disse diz disseram',
  ]
    .join(' ')
    .split(' '),
);
