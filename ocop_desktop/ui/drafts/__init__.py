"""What is typed is kept: each form's unsaved state goes to a draft within two seconds."""
