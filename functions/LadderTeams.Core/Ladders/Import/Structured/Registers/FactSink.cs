namespace LadderTeams.Core.Ladders.Import.Structured.Registers;

/// <summary>Where readers put what they understand: facts, and the fate of the words that they take.</summary>
internal sealed class FactSink(Findings findings, CapabilityRegister capabilities)
{
    private readonly HashSet<string> points = [];

    /// <summary>Adds the node's parts as facts; a lead-in such as <c>You:</c> before other parts is a label.</summary>
    public void Add(Place place, Slot slot, StructuredNode scalar, string? title = null, string? point = null)
    {
        for (var at = 0; at < scalar.Parts.Count; at++)
        {
            var part = scalar.Parts[at];
            if (at + 1 < scalar.Parts.Count && part.Value.EndsWith(':')) { Claims.Label(part); }
            else { Add(place, slot, part, title, point); }
        }
    }

    public void Inherit(Place place, InheritanceMode mode, string? target, SourceText text)
    {
        Claims.Typed(text);
        findings.Inheritance.Add(new(place.Document.File, mode, place.Level!, target, text));
    }

    public void ListPoint(Place place, string point, SourceText text)
    {
        Claims.Label(text);
        if (points.Add(point)) { findings.ScalePoints.Add((place.Document.File, point, text)); }
    }

    public void Warn(Place place, string code, SourceText text, string message) =>
        findings.Diagnostics.Add(new(code, DiagnosticSeverity.Warning, place.Document.File.Name, place.Document.File.LineOf(text.Start), message));

    private void Add(Place place, Slot slot, SourceText text, string? title, string? point)
    {
        Claims.Typed(text);
        if (place.Capability is not null) { capabilities.List(place.Capability); }

        findings.Facts.Add(new(place.Document.File, slot, place.Level, place.Capability, text) { Title = title, Point = point });
    }
}
