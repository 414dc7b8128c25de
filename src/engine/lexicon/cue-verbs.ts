/**
 * Verbs that mark words as said or held by somebody. Our own selection, by what newsrooms write.
 *
 * A line is: lemma (with irregular forms in brackets: past, participle), class, what it takes, flags.
 *
 * Class: `speech` or `stance`.
 *
 * What it takes, any of:
 * - `quote`: a quotation, before or after ("“No,” said Orr").
 * - `clause`: a that-clause, "that" written or not ("said it leaked"); `that`: only with "that" written.
 * - `wh`: whether, if, why, how, what … ("asked why it failed").
 * - `inf`: to + infinitive ("vowed to sue").
 * - `doing`: a participle ("denied taking it", "described hearing shots").
 * - `object`: a noun phrase that is the content ("announced the dispatch").
 * - `naming`: a noun phrase and what it is said to be ("called it a gift", "described her as cold").
 * - `hearer`: a noun phrase that is the recipient, before the content ("told reporters that …").
 * - `urged`: a noun phrase and to + infinitive, both content ("urged the council to resign").
 * - `about`: "about", "of", "on", "over" and a noun phrase that is the content ("spoke about the flood").
 * - `at`: "at", "against", "on" and a noun phrase that is the content ("lashed out at critics").
 * - `figure`: a noun phrase and the figure it is said to have ("put the cost at £4m").
 * - `scene`: a noun phrase and what it is seen doing, after a document ("the poll shows Orr leading").
 *
 * Flags: `loaded`: the verb takes a side (claimed, admitted). `negative`: said not to be so. `withheld`: not said.
 * `weak`: an everyday verb that is a cue only where the frame leaves no doubt. `manner`: a way of making a sound;
 * with a quotation only.
 */
export const cueVerbTable = `
# plain speech
say (said)              speech  quote clause wh about
tell (told)             speech  quote clause wh hearer about urged
write (wrote, written)  speech  quote clause wh about
state                   speech  quote clause wh object
add                     speech  quote that weak
note                    speech  quote clause wh object
remark                  speech  quote clause about
comment                 speech  quote clause about
mention                 speech  quote that wh object doing
observe                 speech  quote that weak
report                  speech  quote clause wh object doing
announce                speech  quote clause wh object
declare                 speech  quote clause object naming
proclaim                speech  quote clause object naming
explain                 speech  quote clause wh object
specify                 speech  quote clause wh
clarify                 speech  quote clause wh
elaborate               speech  quote about
recall                  speech  quote clause wh object doing
recount                 speech  quote that wh object doing
reiterate               speech  quote clause object
repeat                  speech  quote that object weak
emphasize               speech  quote clause wh object
stress                  speech  quote clause object
underline               speech  quote clause object
underscore              speech  quote that object
highlight               speech  quote that object
point out               speech  quote clause wh object
spell out               speech  quote wh object
conclude                speech  quote clause
testify                 speech  quote clause about
reminisce               speech  quote about
ponder                  speech  quote wh
recite                  speech  quote object
narrate                 speech  quote
post                    speech  quote that weak
tweet                   speech  quote clause
retweet                 speech  quote object
blog                    speech  quote clause about
email                   speech  quote clause hearer
text                    speech  quote clause hearer weak
caption                 speech  quote
read (read)             speech  quote that weak
quote                   speech  quote object
cite                    speech  quote object
detail                  speech  quote that object weak
summarize               speech  quote object
articulate              speech  quote that object
voice                   speech  object
utter                   speech  quote object
express                 speech  quote that object
convey                  speech  quote that object
relate                  speech  quote that weak
inform                  speech  quote clause hearer
notify                  speech  quote clause hearer
brief                   speech  quote clause hearer about weak
advise                  speech  quote clause hearer urged
counsel                 speech  quote that urged
remind                  speech  quote clause hearer
disclose                speech  quote clause wh object
reveal                  speech  quote clause wh object
divulge                 speech  quote that wh object
confirm                 speech  quote clause wh object
indicate                speech  quote clause wh
signal                  speech  quote that object
suggest                 speech  quote clause wh object doing
hint                    speech  quote clause about
imply                   speech  quote clause
intimate                speech  quote that
propose                 speech  quote that inf object doing
recommend               speech  quote that object doing
predict                 speech  quote clause wh object
forecast (forecast)     speech  quote clause object
project                 speech  quote clause weak
estimate                speech  quote clause
warn                    speech  quote clause hearer about urged
caution                 speech  quote clause hearer about urged
threaten                speech  quote clause inf
vow                     speech  quote clause inf object
pledge                  speech  quote clause inf object
promise                 speech  quote clause inf object hearer
swear (swore, sworn)    speech  quote clause inf
assure                  speech  quote clause hearer
reassure                speech  quote clause hearer
guarantee               speech  quote clause object weak
tout                    speech  object naming
boast                   speech  quote clause about
brag                    speech  quote clause about
joke                    speech  quote clause about
quip                    speech  quote that
jest                    speech  quote that
deadpan                 speech  quote
muse                    speech  quote that about
opine                   speech  quote clause
speculate               speech  quote clause wh about
theorize                speech  quote clause
posit                   speech  quote clause
postulate               speech  quote that
preach                  speech  quote that weak
pontificate             speech  quote about
editorialize            speech  quote that
interject               speech  quote that
interrupt               speech  quote
retort                  speech  quote that
reply                   speech  quote clause
answer                  speech  quote that
respond                 speech  quote clause
counter                 speech  quote that
rejoin                  speech  quote
begin (began, begun)    speech  quote weak
continue                speech  quote weak
proceed                 speech  quote weak
go on                   speech  quote
sum up                  speech  quote object
chime in                speech  quote
weigh in                speech  quote about
speak (spoke, spoken)   speech  quote about
speak out               speech  quote about
talk                    speech  quote about
discuss                 speech  wh object
debate                  speech  wh weak
outline                 speech  wh object
describe                speech  quote wh object naming doing
depict                  speech  naming
portray                 speech  naming
characterize            speech  naming
paint                   speech  naming weak
brand                   speech  naming weak
label                   speech  naming
dub                     speech  naming
term                    speech  naming
deem                    stance  naming
call                    speech  quote naming
call on                 speech  urged
call upon               speech  urged
call for                speech  object urged
call out                speech  quote object
name                    speech  naming weak
pronounce               speech  quote naming
put it                  speech  quote
put (put)               speech  figure weak
make clear              speech  quote clause wh
make it clear           speech  quote clause wh
refer to                speech  object naming
allude to               speech  object
point to                speech  object
draw attention to       speech  object

# claims and disputes
claim                   speech  quote clause inf object loaded
allege                  speech  quote clause object loaded
assert                  speech  quote clause object
maintain                speech  quote that weak
contend                 speech  quote clause
argue                   speech  quote clause about
reason                  speech  quote that
insist                  speech  quote clause about
affirm                  speech  quote clause object
attest                  speech  quote that
aver                    speech  quote that
avow                    speech  quote that
profess                 speech  quote that inf object
concede                 speech  quote clause object
accept                  speech  that
admit                   speech  quote clause wh object loaded doing
acknowledge             speech  quote clause wh object doing
confess                 speech  quote clause loaded doing
grant                   speech  quote that weak
deny                    speech  quote clause object negative doing
dispute                 speech  quote that wh object negative
refute                  speech  quote that object negative
rebut                   speech  quote that object negative
contradict              speech  quote object negative
disavow                 speech  object negative
retract                 speech  object negative
reject                  speech  quote that object
rule out                speech  object negative
dismiss                 speech  quote object naming
brush off               speech  object
disagree                speech  quote that about
object                  speech  quote that weak
protest                 speech  quote that weak
demur                   speech  quote
agree                   speech  quote clause inf about
concur                  speech  quote clause about
echo                    speech  quote that object
second                  speech  quote weak

# asking and urging
ask                     speech  quote wh hearer urged inf about
inquire                 speech  quote wh about
enquire                 speech  quote wh about
query                   speech  quote wh object
question                speech  quote wh object
wonder                  speech  quote wh
demand                  speech  quote that object inf
request                 speech  quote that object urged
urge                    speech  quote that urged object
implore                 speech  quote urged
plead                   speech  quote that weak
beg                     speech  quote urged
exhort                  speech  quote urged
entreat                 speech  quote urged
encourage               speech  urged
invite                  speech  urged weak
order                   speech  quote that urged object
instruct                speech  quote urged
direct                  speech  quote urged weak
challenge               speech  quote urged object weak
press                   speech  quote urged weak
appeal                  speech  quote inf

# praise and blame
accuse                  speech  quote object
blame                   speech  quote object
criticize               speech  quote object
condemn                 speech  quote object
denounce                speech  quote object
decry                   speech  quote object
deplore                 speech  quote object
deride                  speech  quote object
mock                    speech  quote object
ridicule                speech  quote object
chide                   speech  quote object
scold                   speech  quote object
rebuke                  speech  quote object
berate                  speech  quote object
castigate               speech  quote object
excoriate               speech  quote object
lambast                 speech  quote object
lambaste                speech  quote object
blast                   speech  quote object
slam                    speech  quote object
assail                  speech  quote object
bash                    speech  quote object weak
attack                  speech  quote object weak
lash out                speech  quote at
hit back                speech  quote at
fire back               speech  quote at
shoot back (shot)       speech  quote clause
push back               speech  quote at
hit out                 speech  quote at
rail                    speech  quote at
rant                    speech  quote about
rip                     speech  quote object weak
praise                  speech  quote object
laud                    speech  quote object
hail                    speech  quote object naming
applaud                 speech  quote object
commend                 speech  quote object
extol                   speech  quote object
congratulate            speech  quote object
thank                   speech  quote object
defend                  speech  quote object weak
endorse                 speech  object
apologize               speech  quote about
complain                speech  quote clause about
lament                  speech  quote that object
bemoan                  speech  quote object
gripe                   speech  quote that about
grouse                  speech  quote that about
charge                  speech  quote that weak
taunt                   speech  quote object
tease                   speech  quote weak
threaten                speech  quote clause inf

# ways of saying it
shout                   speech  quote that
yell                    speech  quote that
scream                  speech  quote that
cry (cried)             speech  quote weak
cry out                 speech  quote
exclaim                 speech  quote that
whisper                 speech  quote that
mutter                  speech  quote that
mumble                  speech  quote that
murmur                  speech  quote that
groan                   speech  quote manner
sigh                    speech  quote manner
laugh                   speech  quote manner
smile                   speech  quote manner
grin                    speech  quote manner
shrug                   speech  quote manner
nod                     speech  quote manner
wince                   speech  quote manner
chuckle                 speech  quote manner
giggle                  speech  quote manner
sob                     speech  quote manner
gasp                    speech  quote manner
bellow                  speech  quote manner
roar                    speech  quote manner
bark                    speech  quote manner
snap                    speech  quote manner
growl                   speech  quote manner
snarl                   speech  quote manner
hiss                    speech  quote manner
sneer                   speech  quote manner
scoff                   speech  quote that
snort                   speech  quote manner
chant                   speech  quote that
sing (sang, sung)       speech  quote manner
intone                  speech  quote
thunder                 speech  quote manner
fume                    speech  quote that
gush                    speech  quote manner
coo                     speech  quote manner
croak                   speech  quote manner
drawl                   speech  quote manner
stammer                 speech  quote manner
stutter                 speech  quote manner
chorus                  speech  quote manner
volunteer               speech  quote that weak
offer                   speech  quote inf weak
venture                 speech  quote that weak
share                   speech  quote that weak

# documents and figures
show (showed, shown)    speech  that wh clause scene
find (found)            speech  that scene

# declining
decline                 speech  inf withheld
refuse                  speech  inf withheld

# belief, wish, plan
believe                 stance  quote clause
think (thought)         stance  quote clause
feel (felt)             stance  quote clause weak
know (knew, known)      stance  clause wh weak
doubt                   stance  clause wh object
suspect                 stance  clause
assume                  stance  clause
presume                 stance  clause
suppose                 stance  clause
guess                   stance  clause
reckon                  stance  quote clause
expect                  stance  clause inf urged
anticipate              stance  clause
hope                    stance  clause inf
wish                    stance  clause inf
want                    stance  inf urged
fear                    stance  clause
worry                   stance  quote clause about
regret                  stance  that object
intend                  stance  inf
plan                    stance  inf
seek (sought)           stance  inf
aim                     stance  inf
decide                  stance  that inf wh
resolve                 stance  inf
hesitate                stance  inf
prefer                  stance  that inf
understand (understood) stance  that wh
realize                 stance  that wh
recognize               stance  that
imagine                 stance  clause wh
dream                   stance  about
consider                stance  wh
favor                   stance  object
favour                  stance  object
support                 stance  object weak
oppose                  stance  object
welcome                 stance  object
remember                stance  quote that wh doing
forget (forgot, forgotten) stance that
`;
