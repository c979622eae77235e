using System;
using System.Diagnostics;

namespace OneTrip
{
    /// <summary>
    /// Says that a member, or all members of a type, may do what OneTrip would report there, and why. Nothing of it is compiled
    /// into the assembly.
    /// </summary>
    // The symbol is never defined: the compiler drops every use, and with the last one the reference to this assembly.
    [Conditional("ONETRIP_ATTRIBUTES")]
    [AttributeUsage(
        AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Constructor | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Event,
        AllowMultiple = true, Inherited = false)]
    public sealed class OneTripAllowedAttribute : Attribute
    {
        /// <summary>Allows it.</summary>
        /// <param name="reason">Why. An empty reason allows nothing.</param>
        public OneTripAllowedAttribute(string reason) => Reason = reason;

        /// <summary>Why it is allowed.</summary>
        public string Reason { get; }

        /// <summary>The ids of the rules that it holds for, separated by commas, such as <c>OT2001</c>; all rules unless set.</summary>
        public string? Rules { get; set; }
    }
}
