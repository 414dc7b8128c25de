/**
 * Spellings of one given name, and its short forms, a line each. They make two names one person only where the
 * surname is the same. Names alone, nothing about who bears them.
 */
const lines = `
aleksandr alexandr alexander alexandre alex sasha
aleksei alexei alexey aleksey
anastasia anastasiya
andrei andrey andrej
anthony antony tony
abdel abdul abd
abdallah abdullah
ahmad ahmed ahmet
albert bert al
alfred alf fred
amanda mandy
andrew andy drew
benjamin ben benny
bernard bernie
catherine katherine kathryn kate cathy kathy katie
charles charlie chuck
christina kristina chris
christine chris
christopher chris
daniel dan danny
david dave davey
deborah debra debbie
dmitri dmitry dimitri dmitriy dmitrii
donald don donnie
dorothy dot
douglas doug
edward ed eddie ted ned
elena yelena
elizabeth elisabeth liz beth betty eliza lizzie
emily em
evgeny yevgeny yevgeni evgeni evgenii
francis frank
frances fran
fyodor fedor
gary garry
gennady gennadi
geoffrey geoff jeff jeffrey
george georges
gerald gerry jerry
gregory greg
harold harry hal
henry harry hank
hassan hasan
hussein husain hussain husayn
igor ihor
irina iryna
jacob jake
jacqueline jackie
james jim jimmy jamie
janet jan
jennifer jen jenny
jessica jess
john johnny jon
jonathan jon jonny
joseph joe joey yosef
joshua josh
judith judy
kenneth ken kenny
khalid khaled
kimberly kim
lawrence laurence larry
leonard len lenny
lyudmila ludmila
mahmoud mahmud
margaret maggie meg peggy
marc mark
matthew matt
maxim maksim max
megan meg
mikhail mikhael mihail
michael mike mick micky
mohammed muhammad mohamed mohammad mohamad muhammed mohamud
mustafa mustapha moustafa
natalia nataliya natalya
nathaniel nathan nate nat
nicholas nick nicolas
nikolai nikolay nicolai nikolaj
oleg oleh
oliver ollie
osama usama
patricia pat patty trish
patrick pat paddy
pamela pam
pavel pawel
peter pete
philip phillip phil
raymond ray
rebecca becky
richard rick dick rich ricky
robert bob rob bobby robbie
ronald ron ronnie
samantha sam
samuel sam sammy
sara sarah
sergei sergey serguei sergej serhiy serhii
sofia sofya sophia
stanley stan
stephen steven steve
susan sue susie
svetlana svitlana
terence terry
teresa theresa terry
thomas tom tommy
timothy tim
tatiana tatyana
vasily vasiliy vasili
victoria vicky
viktor victor vic
vincent vince
vladimir wladimir
volodymyr volodimir
vyacheslav viacheslav
walter walt
william bill will billy liam
youssef yousef yusuf yusef youssouf
yulia yuliya julia
yuri yury yuriy juri iouri
zachary zack zach
`;

/** The lines that a given name stands on, by the name in lower case. Two names are one where they share a line. */
export const spellingLines: ReadonlyMap<string, readonly number[]> = lines
  .trim()
  .split('\n')
  .reduce((map, line, index) => {
    for (const name of line.split(' ')) map.set(name, [...(map.get(name) ?? []), index]);
    return map;
  }, new Map<string, number[]>());
