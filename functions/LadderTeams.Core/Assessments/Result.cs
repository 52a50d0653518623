using System.Diagnostics.CodeAnalysis;

namespace LadderTeams.Core.Assessments;

/// <summary>What a rule answers: a value, or why there is none.</summary>
public sealed record Result<T>
    where T : class
{
    private Result(T? value, Refusal? refusal) => (Value, Refusal) = (value, refusal);

    public T? Value { get; }

    public Refusal? Refusal { get; }

    [MemberNotNullWhen(true, nameof(Value))]
    [MemberNotNullWhen(false, nameof(Refusal))]
    public bool IsDone => Refusal is null;

    public static implicit operator Result<T>(T value) => new(value, null);

    public static implicit operator Result<T>(Refusal refusal) => new(null, refusal);

    public Result<TOther> Then<TOther>(Func<T, Result<TOther>> next)
        where TOther : class => IsDone ? next(Value) : Refusal;

    public async Task<Result<TOther>> ThenAsync<TOther>(Func<T, Task<Result<TOther>>> next)
        where TOther : class => IsDone ? await next(Value) : Refusal;
}
