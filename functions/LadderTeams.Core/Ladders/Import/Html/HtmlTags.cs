using LadderTeams.Core.Ladders.Import.Html.Lexing;

namespace LadderTeams.Core.Ladders.Import.Html;

/// <summary>Says what each tag does to the words around it.</summary>
internal sealed class HtmlTags(string text, HtmlWriter writer)
{
    private readonly HtmlParts parts = new(text, writer);

    public void Start(HtmlToken token)
    {
        if (token.Element.IsInline)
        {
            StartInline(token);
            return;
        }

        switch (token.Element.Role)
        {
            case HtmlRole.Container or HtmlRole.Drawing:
                writer.EndLine();
                writer.Frames.Open(token.Element);
                break;
            case HtmlRole.Paragraph:
                writer.BeginParagraph();
                break;
            case HtmlRole.Heading when writer.Rank == HtmlWriter.SummaryRank:
                writer.EndLine();
                break;
            case HtmlRole.Heading:
                writer.Begin(BlockKind.Heading, token.Element.Rank);
                break;
            case HtmlRole.Code:
                writer.Begin(BlockKind.Code);
                break;
            default:
                StartPart(token);
                break;
        }
    }

    public void End(HtmlElement element)
    {
        switch (element.Role)
        {
            case var _ when element.IsInline:
                EndInline(element);
                break;
            case HtmlRole.Paragraph:
                writer.EndLine();
                break;
            case HtmlRole.Heading or HtmlRole.Summary:
                EndHeading(element.Role);
                break;
            case HtmlRole.Code or HtmlRole.Term or HtmlRole.Definition or HtmlRole.Caption:
                writer.End();
                break;
            case HtmlRole.Details:
                parts.EndDetails(element);
                break;
            case HtmlRole.Section or HtmlRole.Row:
                parts.EndTablePart(element);
                break;
            default:
                parts.End(element);
                break;
        }
    }

    private void StartPart(HtmlToken token)
    {
        switch (token.Element.Role)
        {
            case HtmlRole.Rule:
                writer.Add(BlockKind.Break);
                break;
            case HtmlRole.Term:
                writer.BeginTerm();
                break;
            case HtmlRole.Definition:
                writer.BeginDefinition();
                break;
            default:
                parts.Start(token);
                break;
        }
    }

    private void StartInline(HtmlToken token)
    {
        switch (token.Element.Role)
        {
            case HtmlRole.LineBreak:
                writer.Break();
                break;
            case HtmlRole.Bold or HtmlRole.Link:
                writer.Frames.Top.Style.Start(token.Element, text.AsSpan(token.Start, token.End - token.Start));
                break;
        }
    }

    private void EndInline(HtmlElement element)
    {
        switch (element.Role)
        {
            case HtmlRole.LineBreak:
                writer.Break();
                break;
            case HtmlRole.Bold or HtmlRole.Link:
                writer.Frames.Top.Style.End(element);
                break;
        }
    }

    /// <summary>A heading inside a summary is a line of it.</summary>
    private void EndHeading(HtmlRole role)
    {
        var isInSummary = writer.Rank == HtmlWriter.SummaryRank;
        if (isInSummary == (role is HtmlRole.Summary))
        {
            writer.End();
        }
        else
        {
            writer.EndLine();
        }
    }
}
