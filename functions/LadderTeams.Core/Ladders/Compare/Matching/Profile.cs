namespace LadderTeams.Core.Ladders.Compare.Matching;

/// <summary>What a text is about, in a form that is quick to compare.</summary>
/// <param name="Normalised">Decides between equally good matches, so that the order of the input does not.</param>
/// <param name="Stems">Numbers of the vocabulary, ascending, each once.</param>
/// <param name="Mass">The weight of all the stems together.</param>
/// <param name="Title">A key; empty when the text has no title.</param>
/// <param name="Kind">Texts of one kind are the better match.</param>
internal sealed record Profile(string Normalised, int[] Stems, double Mass, string Title, int Kind);
