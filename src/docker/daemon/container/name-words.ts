/** Words for made-up names, as Docker forms them: an adjective and the surname of someone who did something remarkable. */
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const ADJECTIVES = words(`
  admiring adoring affectionate amazing awesome beautiful blissful bold brave busy charming clever competent confident
  cool cranky crazy dazzling determined dreamy eager ecstatic elastic elated elegant eloquent epic exciting fervent
  festive focused friendly frosty funny gallant gifted goofy gracious great happy hopeful hungry infallible inspiring
  intelligent interesting jolly jovial keen kind laughing loving lucid magical modest musing mystifying naughty nervous
  nice nifty nostalgic objective optimistic peaceful pedantic pensive practical priceless quirky quizzical recursing
  relaxed reverent romantic sad serene sharp silly sleepy stoic strange stupefied suspicious sweet tender thirsty
  trusting unruffled upbeat vibrant vigilant vigorous wizardly wonderful xenodochial youthful zealous zen
`);

export const SURNAMES = words(`
  agnesi albattani almeida archimedes aryabhata babbage banach bardeen bartik bassi bell bhabha bhaskara blackwell bohr
  booth borg bose boyd brahmagupta brattain brown burnell cannon carson cerf chandrasekhar chebyshev clarke cohen colden
  cori cray curie curran darwin davinci dijkstra driscoll easley edison einstein elbakyan elion ellis engelbart euclid
  euler faraday feistel fermat fermi feynman franklin galileo galois gates gauss germain goldberg goldstine goldwasser
  golick goodall gould greider hamilton hawking heisenberg herschel heyrovsky hodgkin hofstadter hoover hopper hugle
  hypatia jackson jang jemison jennings johnson joliot jones kalam kare keller kepler khayyam khorana kilby kirch knuth
  kowalevski lalande lamarr lamport leakey leavitt lewin lichterman liskov lovelace lumiere mahavira margulis matsumoto
  maxwell mayer mccarthy mcclintock mclaren mclean mcnulty meitner mendel mendeleev merkle mestorf mirzakhani montalcini
  moore morse moser murdock napier nash neumann newton nightingale nobel noether northcutt noyce panini pare pascal
  pasteur payne perlman pike poincare poitras proskuriakova ptolemy raman ramanujan rhodes ride ritchie robinson roentgen
  rosalind rubin saha sammet sanderson satoshi shamir shannon shaw shirley shockley shtern sinoussi snyder solomon spence
  stonebraker sutherland swanson swartz swirles taussig tesla tharp thompson torvalds tu turing varahamihira vaughan
  villani visvesvaraya volhard wescoff wilbur wiles williams williamson wilson wing wozniak wright wu yalow yonath zhukovsky
`);
