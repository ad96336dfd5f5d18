using Microsoft.AspNetCore.Http;
using MissingOffenders.Cases.Comparing;
using MissingOffenders.Cases.Decisions;
using MissingOffenders.Reconciling.Decisions;
using MissingOffenders.Reconciling.Resolving;
using MissingOffenders.Web.Api.Answers;
using MissingOffenders.Web.Comparing;

namespace MissingOffenders.Web.Api.Deciding;

/// <summary>Makes decisions on conflicts of requests.</summary>
sealed class ConflictDecider(ComparedCase compared)
{
    /// <summary>What the details ask for: a strategy by name, or a value of one's own.</summary>
    /// <exception cref="ApiException">It cannot be done; the message says what was expected.</exception>
    public async Task<DecisionProposal> ProposeAsync(string id, Details details, long seen, string? reason, CancellationToken cancel)
    {
        var conflict = (await compared.FinishedAsync(cancel)).Find(id) ?? throw ApiException.Missing($"conflict '{id}'");
        if (details.Has("value"))
        {
            return Settlement.Manual(conflict, details.Number("value"), reason ?? throw Details.Wrong("reason: a value of your own, or none, needs one.")).Propose(id, seen);
        }

        var name = details.Text("strategy");
        var strategy = Strategies.Find(name) ?? throw Details.Wrong($"details.strategy: there is no strategy '{name}'. Expected: {string.Join(", ", Strategies.All.Select(s => s.Id))}; or details.value.");
        return Settlement.By(conflict, strategy, reason)?.Propose(id, seen)
            ?? throw new ApiException(StatusCodes.Status409Conflict, $"{strategy.Id} settles nothing here: {strategy.Lack}.");
    }
}
