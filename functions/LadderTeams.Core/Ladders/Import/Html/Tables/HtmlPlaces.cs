using System.Collections;

namespace LadderTeams.Core.Ladders.Import.Html.Tables;

/// <summary>A row of a grid that pretends to be as long as the longest one, so that padding costs no memory.</summary>
internal sealed class HtmlPlaces(List<TableCell?> written, int count) : IReadOnlyList<TableCell?>
{
    public int Count { get; } = count;

    public TableCell? this[int index] => index < written.Count ? written[index] : NoCell(index);

    public IEnumerator<TableCell?> GetEnumerator() =>
        written.Concat(Enumerable.Repeat<TableCell?>(null, Count - written.Count)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private TableCell? NoCell(int index) => index < Count ? null : throw new ArgumentOutOfRangeException(nameof(index));
}
