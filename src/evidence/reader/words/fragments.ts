/** After one of these a noun is due. */
export const nounOpeners =
  'a an the in on at for with of to from about into through across between under my our new other some any more and or by';

/** Words that answers without a verb are made of, for either side alike. */
export const fragmentWords: readonly string[] = [
  nounOpeners,
  'as like plus also but not no over both all these those this that it is the most mostly mainly chiefly definitely probably maybe perhaps honestly really very totally absolutely clearly certainly obviously surely always especially particularly rather still too just only even pretty quite so well yes yeah yep ok okay hmm oh um er simply actually usually often first second third',
  'me i own together alone else who how why what when where until while',
  'being doing having getting going becoming working making seeing building designing writing solving helping learning creating using improving keeping understanding exploring studying reading owning shaping growing developing supporting guiding leading teaching finding figuring digging playing shipping hacking tuning mastering fixing watching bringing sharing setting taking giving thinking talking listening hiring crafting inventing automating scaling connecting enabling inspiring serving giving empowering',
  'good great better best big bigger deep deeper hard harder complex tricky elegant clean difficult interesting technical whole long strong healthy happy real young junior younger distributed large small beautiful challenging meaningful fast simple close clear solid',
  'things thing problems problem systems system people person team teams others other one ones stuff side part work job day days time skills skill knowledge company product products customers users field area domain career growth impact difference results ways way direction kind lot lots bit',
];
