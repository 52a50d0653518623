using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

internal sealed partial class Recogniser
{
    private void ReadText(SourceText text, Scope scope, bool isBullet)
    {
        if (text.Fate != Fate.Unclaimed) { return; }

        if (text.Value.Contains('\n', StringComparison.Ordinal)) { ReadLines(text, scope, isBullet); }
        else if (Deprecation.IsNotice(text.Value))
        {
            Leave(text, "deprecated");
            findings.Diagnostics.Add(Deprecation.Found(file, text));
        }
        else if (Leaf.IsUnwritten(text.Value))
        {
            Leave(text, "unwritten");
            findings.Diagnostics.Add(new("section_unwritten", DiagnosticSeverity.Warning, file.Name, file.LineOf(text.Start),
                $"Write this part: it says only \"{text.Value}\"."));
        }
        else if (Leaf.IsNavigation(text)) { Leave(text, "navigation"); }
        else if (TryReadInheritance(text, scope) || TryReadConnective(text, isBullet)) { text.Fate = Fate.Label; }
        else if (scope.IsAbout) { Add(Slot.About, scope, text, scope.Heading); }
        else if (Leaf.SplitLead(text) is { } lead) { ReadLead(text, lead.Title, lead.Body, scope, isBullet); }
        else { Place(text, scope, isBullet); }
    }

    /// <summary>Lines that a break parts are texts of their own.</summary>
    private void ReadLines(SourceText text, Scope scope, bool isBullet)
    {
        text.Fate = Fate.Parted;
        foreach (var line in Leaf.Lines(file, text))
        {
            document.Keep(line);
            ReadText(line, scope, isBullet);
        }
    }

    private static bool TryReadConnective(SourceText text, bool isBullet) =>
        !isBullet && (ConnectivePhrase.Is(text.Value) || (text.Value.EndsWith(':') && text.Value.Length < 200));

    private bool TryReadInheritance(SourceText text, Scope scope)
    {
        if (scope.Level is null)
        {
            if (!InheritancePhrase.IsCumulative(text.Value)) { return false; }

            context.CumulativeBy ??= text;
            return text.Value.Length <= 160;
        }

        if (InheritancePhrase.In(text.Value) is not { } found) { return false; }

        if (found.Bases.Count == 0) { findings.Inheritance.Add(new(file, found.Mode, scope.Level, null, text)); }

        foreach (var name in found.Bases) { findings.Inheritance.Add(new(file, found.Mode, scope.Level, name, text)); }

        return true;
    }

    /// <summary>A text with a bold lead: the lead may have a role, name a level, or give the text a title.</summary>
    private void ReadLead(SourceText text, string title, string rest, Scope scope, bool isBullet)
    {
        var role = HeadingRoles.Of(title);
        if (scope.Level is null && LevelNameParser.Parse(title) is { } level && (level.Code is not null || context.HasNoLevels))
        {
            var named = scope.WithLevel(level);
            findings.Levels.Add((file, named.Level!, text));
            PlaceTail(text, rest, named with { IsLevelHead = false }, isBullet, null);
        }
        else if (role == HeadingRole.About && scope.Level is null) { Add(Slot.About, scope, text, scope.Heading); }
        else if (role is not HeadingRole.Topic and not HeadingRole.About and not HeadingRole.Track and not HeadingRole.Everyone)
        {
            PlaceTail(text, rest, scope.WithRole(role), isBullet, null);
        }
        else
        {
            PlaceTail(text, rest, scope.BelowLevelHead(), isBullet, title);
        }
    }

    private void PlaceTail(SourceText text, string rest, Scope scope, bool isBullet, string? title)
    {
        var tail = Leaf.Tail(file, text, rest);
        Place(tail, scope, isBullet, title, text);
        text.LabelLead = text.Value.Length - rest.Length;
        text.Fate = tail.Fate;
        text.Reason = tail.Reason;
    }

    private void Place(SourceText text, Scope scope, bool isBullet, string? title = null, SourceText? whole = null)
    {
        if (scope.Level is null && !scope.IsForEveryone)
        {
            PlaceWithoutLevel(text, scope, isBullet, title, whole);
            return;
        }

        var slot = scope.Slot ?? (isBullet ? Slot.Responsibility : scope.IsLevelHead ? Slot.Summary : Slot.Narrative);
        if (slot == Slot.GuidanceGoal && isBullet) { slot = Slot.GuidanceApproach; }

        Add(slot, scope, text, title, whole, scope.Slot is null);
    }

    private void PlaceWithoutLevel(SourceText text, Scope scope, bool isBullet, string? title, SourceText? whole)
    {
        if (context.HasNoLevels && (isBullet || scope.Capability is not null))
        {
            Add(scope.Slot ?? (isBullet ? Slot.Responsibility : Slot.Narrative), scope, text, title, whole, scope.Slot is null);
        }
        else if (scope is { Capability: not null, Slot: null or Slot.Summary or Slot.Example or Slot.Question })
        {
            Add(scope.Slot is Slot.Question ? Slot.Question : Slot.CapabilityDescription, scope, text, title, whole, true);
        }
        else
        {
            Add(Slot.About, scope, whole ?? text, scope.Heading);
        }
    }

    private void Add(Slot slot, Scope scope, SourceText text, string? title = null, SourceText? whole = null, bool isImplicit = false)
    {
        text.Fate = Fate.Typed;
        findings.Facts.Add(new(file, slot, scope.Level, scope.Capability, text) { Title = title, Whole = whole ?? text, IsImplicit = isImplicit });
    }
}
