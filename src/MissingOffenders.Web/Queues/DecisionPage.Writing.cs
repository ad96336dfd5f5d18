using MissingOffenders.Cases;
using MissingOffenders.Cases.Decisions;

namespace MissingOffenders.Web.Queues;

public abstract partial class DecisionPage
{
    private protected string message = "";
    private protected int acknowledged;
    private protected bool isProblem;

    bool isWriting;

    /// <summary>What a decision did to what, in words.</summary>
    private protected virtual string Describe(Decision decision) => Case.Describe(decision);

    /// <summary>The record under review is one whose decision was just undone or redone.</summary>
    private protected virtual void OnTurned()
    {
    }

    /// <summary>Does what writes to the case. What comes back is on the disk; null says that nothing was written.</summary>
    private protected T? Write<T>(Func<T> write)
        where T : class?
    {
        try
        {
            (isWriting, isProblem) = (true, false);
            var written = write();
            acknowledged += written is null ? 0 : 1;
            return written;
        }
        catch (Exception e) when (e is StaleDecisionException or OutputException)
        {
            Renew();
            Say(e is StaleDecisionException ? $"Not written: {e.Message}" : e.Message, problem: true);
            return null;
        }
        finally
        {
            isWriting = false;
        }
    }

    private protected void Say(string what, bool problem = false) => (message, isProblem) = (what, problem);

    private protected bool Holds(Decision decision) => Case.Log.Ask(v => v.Holds(decision));

    /// <summary>Leads to the record of a decision that was undone or redone, and says what it was.</summary>
    /// <param name="decision">The decision; null where there was none left, or it could not be written.</param>
    /// <param name="done">What was done to it, for people.</param>
    void LeadTo(Decision? decision, string done)
    {
        Take();
        if (decision is null)
        {
            Show();
            if (!isProblem)
            {
                Say("There is nothing left.");
            }

            return;
        }

        Queue.Select(decision.Target.Id);
        Show();
        Say($"{done}: {Describe(decision)}");
        OnTurned();
    }
}
